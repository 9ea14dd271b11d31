<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:{{socket}}' );
define( 'DB_CHARSET', 'utf8mb4' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $key ) {
	define( "{$key}_KEY", "$key key of a site that lives for a minute" );
	define( "{$key}_SALT", "$key salt of a site that lives for a minute" );
}
$table_prefix = 'wp_';

define( 'WP_HOME', '{{address}}' );
define( 'WP_SITEURL', '{{address}}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '{{log}}' );
define( 'WP_DEBUG_DISPLAY', false );
// Nothing is asked of the world, and nothing happens beside what is tested.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
// As in every network of sites, and wherever an administrator is careful.
define( 'DISALLOW_UNFILTERED_HTML', true );
{{lines}}

/* That's all, stop editing! Happy publishing. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
