<?php
/**
 * Installs WordPress as its own installer does, with the users of the test. Run in its folder, with the address of the
 * database's socket, the site's name and port, and the password of all users.
 */

list( , $socket, $site, $password ) = $argv;

$database = new mysqli( 'localhost', 'root', '', '', 0, $socket );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

$_SERVER['HTTP_HOST'] = $site;
define( 'WP_INSTALLING', true );
require './wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Cổng thông tin nội bộ', 'quan-tri', 'quan-tri@example.vn', true, '', $password, 'vi' );
foreach ( array( 'bien-tap' => 'editor', 'can-bo' => 'subscriber', 'nguoi-doc' => 'subscriber' ) as $name => $role ) {
	$user = wp_create_user( $name, $password, "$name@example.vn" );
	( new WP_User( $user ) )->set_role( $role );
}
// An intranet fetches no pictures of people from abroad.
update_option( 'show_avatars', 0 );
update_option( 'permalink_structure', '/%postname%/' );
// The first page that a browser opens would write the rules of addresses.
flush_rewrite_rules();
