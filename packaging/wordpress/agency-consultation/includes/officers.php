<?php
/**
 * Who of the users is an officer: fields of the profile that only administrators write.
 *
 * @package AgencyConsultation
 */

namespace AgencyConsultation;

defined( 'ABSPATH' ) || exit;

/** The name of an officer in the record is limited by the service. */
const LONGEST_OFFICER_TEXT = 200;

/** What the token says, and where it is kept. The name is kept apart from the display name, which users change themselves. */
const OFFICER_META = array(
	'sub'    => 'agency_consultation_officer',
	'name'   => 'agency_consultation_name',
	'agency' => 'agency_consultation_agency',
	'role'   => 'agency_consultation_role',
);

add_action( 'show_user_profile', __NAMESPACE__ . '\show_officer_fields' );
add_action( 'edit_user_profile', __NAMESPACE__ . '\show_officer_fields' );
add_action( 'personal_options_update', __NAMESPACE__ . '\save_officer_fields' );
add_action( 'edit_user_profile_update', __NAMESPACE__ . '\save_officer_fields' );

/**
 * What a token says of a user; nothing where an administrator has not said everything.
 *
 * @param int $user The user.
 * @return array{sub: string, name: string, agency: string, role: string}|null
 */
function officer_of( int $user ): ?array {
	$officer = array();
	foreach ( OFFICER_META as $claim => $key ) {
		$value = get_user_meta( $user, $key, true );
		if ( ! is_string( $value ) || '' === $value ) {
			return null;
		}
		$officer[ $claim ] = $value;
	}
	return array_key_exists( $officer['role'], role_names() ) ? $officer : null;
}

/** In a network of sites users are shared, and so the administrators of one site say nothing about them. */
function may_name_officers(): bool {
	return current_user_can( is_multisite() ? 'manage_network_users' : 'manage_options' );
}

/**
 * The roles that the service knows.
 *
 * @return array<string, string>
 */
function role_names(): array {
	return array(
		'officer' => __( 'Officer', 'agency-consultation' ),
		'head'    => __( 'Head or deputy', 'agency-consultation' ),
		'monitor' => __( 'Monitor', 'agency-consultation' ),
	);
}

/**
 * The fields: administrators write in them, others read them.
 *
 * @param \WP_User $user Whose profile it is.
 */
function show_officer_fields( \WP_User $user ): void {
	$is_editable = may_name_officers();
	$fields      = array(
		'sub'    => array(
			__( 'Officer’s identifier', 'agency-consultation' ),
			__( 'The identifier of the officer in the agency register.', 'agency-consultation' ),
		),
		'name'   => array(
			__( 'Name in the record', 'agency-consultation' ),
			__( 'The name or position, as the other agencies see it.', 'agency-consultation' ),
		),
		'agency' => array(
			__( 'Agency', 'agency-consultation' ),
			__( 'The identifier of the agency in the agency register.', 'agency-consultation' ),
		),
		'role'   => array( __( 'Acts as', 'agency-consultation' ), '' ),
	);
	printf( '<h2>%s</h2>', esc_html__( 'Agency consultation', 'agency-consultation' ) );
	if ( ! $is_editable ) {
		printf( '<p>%s</p>', esc_html__( 'Administrators set this.', 'agency-consultation' ) );
	}
	echo '<table class="form-table" role="presentation">';
	foreach ( $fields as $claim => list( $label, $description ) ) {
		$key   = OFFICER_META[ $claim ];
		$value = (string) get_user_meta( $user->ID, $key, true );
		printf( '<tr><th><label for="%1$s">%2$s</label></th><td>', esc_attr( $key ), esc_html( $label ) );
		if ( 'role' === $claim ) {
			show_role_field( $key, $value, $is_editable );
		} else {
			printf(
				'<input type="text" class="regular-text" id="%1$s" name="%1$s" value="%2$s" maxlength="%3$d"%4$s>',
				esc_attr( $key ),
				esc_attr( $value ),
				(int) LONGEST_OFFICER_TEXT,
				disabled( $is_editable, false, false )
			);
			printf( '<p class="description">%s</p>', esc_html( $description ) );
		}
		echo '</td></tr>';
	}
	echo '</table>';
}

/**
 * The choice of the role.
 *
 * @param string $key         Where it is kept.
 * @param string $value       What is kept.
 * @param bool   $is_editable Whether it can be changed.
 */
function show_role_field( string $key, string $value, bool $is_editable ): void {
	printf( '<select id="%1$s" name="%1$s"%2$s>', esc_attr( $key ), disabled( $is_editable, false, false ) );
	printf( '<option value="">%s</option>', esc_html__( 'No officer', 'agency-consultation' ) );
	foreach ( role_names() as $role => $name ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $role ), selected( $value, $role, false ), esc_html( $name ) );
	}
	echo '</select>';
}

/**
 * Keeps what an administrator wrote. WordPress has checked the nonce of the profile before.
 *
 * @param int $user Whose profile it is.
 */
function save_officer_fields( int $user ): void {
	if ( ! may_name_officers() || ! current_user_can( 'edit_user', $user ) ) {
		return;
	}
	foreach ( OFFICER_META as $claim => $key ) {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- See above.
		$value = sanitize_text_field( wp_unslash( $_POST[ $key ] ?? '' ) );
		if ( 'role' === $claim && ! array_key_exists( $value, role_names() ) ) {
			$value = '';
		}
		if ( '' === $value ) {
			delete_user_meta( $user, $key );
		} else {
			update_user_meta( $user, $key, wp_slash( mb_substr( $value, 0, LONGEST_OFFICER_TEXT ) ) );
		}
	}
}
