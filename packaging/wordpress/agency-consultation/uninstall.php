<?php
/**
 * Takes away all that the plugin has kept in this site. What officers did is in the record of the service, and stays.
 *
 * @package AgencyConsultation
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'agency_consultation' );
foreach ( array( 'officer', 'name', 'agency', 'role' ) as $agency_consultation_field ) {
	delete_metadata( 'user', 0, "agency_consultation_$agency_consultation_field", '', true );
}
