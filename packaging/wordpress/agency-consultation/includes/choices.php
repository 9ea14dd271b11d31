<?php
/**
 * What an editor can choose for a widget, with names for the editor's screen.
 *
 * @package AgencyConsultation
 */

namespace AgencyConsultation;

defined( 'ABSPATH' ) || exit;

/**
 * The values of each attribute, the one that stands for all others first.
 *
 * @return array<string, array<string, string>>
 */
function choices(): array {
	return array(
		'view'    => array(
			'inbox'        => __( 'Inbox: what the agency has to answer and to sign', 'agency-consultation' ),
			'asked'        => __( 'What the agency has asked', 'agency-consultation' ),
			'ask'          => __( 'The form of a request for opinions', 'agency-consultation' ),
			'consultation' => __( 'One consultation', 'agency-consultation' ),
			'oversight'    => __( 'How timely agencies reply', 'agency-consultation' ),
			'summary'      => __( 'A small card with the numbers', 'agency-consultation' ),
		),
		'locale'  => array(
			'vi' => __( 'Vietnamese', 'agency-consultation' ),
			'en' => __( 'English', 'agency-consultation' ),
		),
		'theme'   => array(
			'light' => __( 'Light', 'agency-consultation' ),
			'dark'  => __( 'Dark', 'agency-consultation' ),
			'auto'  => __( 'As the officer’s system', 'agency-consultation' ),
		),
		'density' => array(
			'comfortable' => __( 'Comfortable', 'agency-consultation' ),
			'compact'     => __( 'Compact', 'agency-consultation' ),
		),
	);
}

/**
 * What was chosen, and the first of the values where it was none of them.
 *
 * @param array<string, mixed> $given What the block or the shortcode says.
 * @return array<string, string>
 */
function chosen( array $given ): array {
	$chosen = array();
	foreach ( choices() as $name => $values ) {
		$value           = is_string( $given[ $name ] ?? null ) ? $given[ $name ] : '';
		$chosen[ $name ] = array_key_exists( $value, $values ) ? $value : (string) array_key_first( $values );
	}
	$consultation = is_string( $given['consultation'] ?? null ) ? trim( $given['consultation'] ) : '';
	if ( wp_is_uuid( strtolower( $consultation ) ) ) {
		$chosen['consultation'] = strtolower( $consultation );
	}
	return $chosen;
}
