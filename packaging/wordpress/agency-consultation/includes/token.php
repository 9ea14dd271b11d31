<?php
/**
 * The token: what this site says about whoever is signed in, signed for the service.
 *
 * @package AgencyConsultation
 */

namespace AgencyConsultation;

defined( 'ABSPATH' ) || exit;

const ROUTE_NAMESPACE = 'agency-consultation/v1';

/** A widget that stays open fetches a new one. */
const TOKEN_SECONDS = 5 * MINUTE_IN_SECONDS;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_token_route' );

/** Where the page gets the token. */
function register_token_route(): void {
	register_rest_route(
		ROUTE_NAMESPACE,
		'/token',
		array(
			'methods'             => \WP_REST_Server::CREATABLE,
			'callback'            => __NAMESPACE__ . '\answer_token',
			'permission_callback' => __NAMESPACE__ . '\may_have_token',
			'args'                => array(
				'user' => array(
					'description' => __( 'Whom the page was made for.', 'agency-consultation' ),
					'type'        => 'integer',
					'required'    => true,
				),
			),
		)
	);
}

/**
 * Only a page of this site in the browser of somebody who is signed in gets a token: an application password does not
 * come with a nonce. A page that was made for somebody else has their work on the screen.
 *
 * @param \WP_REST_Request $request The request.
 * @return true|\WP_Error
 */
function may_have_token( \WP_REST_Request $request ) {
	$nonce = (string) $request->get_header( 'X-WP-Nonce' );
	if ( ! is_user_logged_in() || ! wp_verify_nonce( $nonce, 'wp_rest' ) ) {
		return new \WP_Error(
			'agency_consultation_signed_out',
			__( 'Sign in to get a token.', 'agency-consultation' ),
			array( 'status' => 401 )
		);
	}
	if ( get_current_user_id() !== (int) $request['user'] ) {
		return new \WP_Error(
			'agency_consultation_other_user',
			__( 'Somebody else has signed in: load the page again.', 'agency-consultation' ),
			array( 'status' => 409 )
		);
	}
	return true;
}

/**
 * The token of whoever is signed in.
 *
 * @return \WP_REST_Response|\WP_Error
 */
function answer_token() {
	$officer = officer_of( get_current_user_id() );
	if ( null === $officer ) {
		return new \WP_Error(
			'agency_consultation_no_officer',
			__( 'This account is not set up as an officer of an agency.', 'agency-consultation' ),
			array( 'status' => 403 )
		);
	}
	if ( ! is_configured() ) {
		return new \WP_Error(
			'agency_consultation_no_secret',
			__( 'The secret of the tokens is not set.', 'agency-consultation' ),
			array( 'status' => 503 )
		);
	}
	$response = new \WP_REST_Response( array( 'token' => token_for( $officer ) ) );
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}

/**
 * A signed token for an officer, as docs/api.md of the service describes it.
 *
 * @param array{sub: string, name: string, agency: string, role: string} $officer The officer.
 */
function token_for( array $officer ): string {
	$settings = settings();
	$now      = time();
	$claims   = $officer + array(
		'iss' => $settings['issuer'],
		'aud' => $settings['audience'],
		'iat' => $now,
		'exp' => $now + TOKEN_SECONDS,
	);
	$signed   = encoded( (string) wp_json_encode( array( 'alg' => 'HS256', 'typ' => 'JWT' ) ) )
		. '.' . encoded( (string) wp_json_encode( $claims ) );
	return $signed . '.' . encoded( hash_hmac( 'sha256', $signed, $settings['secret'], true ) );
}

/**
 * Base64 as tokens have it.
 *
 * @param string $bytes What is encoded.
 */
function encoded( string $bytes ): string {
	// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- RFC 7515 asks for it.
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
}
