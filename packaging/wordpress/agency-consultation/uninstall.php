<?php
/**
 * Takes away all that the plugin has kept in this site. What officers did is in the record of the service, and stays.
 *
 * @package AgencyConsultation
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $agency_consultation_site ) {
		delete_blog_option( $agency_consultation_site, 'agency_consultation' );
	}
} else {
	delete_option( 'agency_consultation' );
}
foreach ( array( 'officer', 'name', 'agency', 'role' ) as $agency_consultation_field ) {
	delete_metadata( 'user', 0, "agency_consultation_$agency_consultation_field", '', true );
}
