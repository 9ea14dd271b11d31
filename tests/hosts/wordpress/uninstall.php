<?php
/** Uninstalls the plugin as WordPress does, and prints what of it is still in the database, before and after. */
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require './wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';

function kept(): int {
	global $wpdb;
	$options = $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'agency_consultation%'" );
	$meta    = $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE 'agency_consultation%'" );
	return $options + $meta;
}

$before = kept();
uninstall_plugin( 'agency-consultation/agency-consultation.php' );
echo $before, ' ', kept();
