<?php
/**
 * The widget in a page: the shortcode, the element, and the scripts of the pages that show it.
 *
 * @package AgencyConsultation
 */

namespace AgencyConsultation;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'agency_consultation';
const LOADER    = 'agency-consultation';
const PORTAL    = 'agency-consultation-portal';

add_action( 'init', __NAMESPACE__ . '\register_scripts' );
add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );

/** Registered for every page, and printed only where a widget is shown. */
function register_scripts(): void {
	wp_register_script( PORTAL, plugins_url( 'assets/portal.js', PLUGIN_FILE ), array(), VERSION, true );
	// The widget asks the page for a token as soon as it is there: the page's own script runs first.
	wp_register_script( LOADER, plugins_url( 'widget/agency-consultation.js', PLUGIN_FILE ), array( PORTAL ), VERSION, true );
}

/**
 * Both scripts are modules, which WordPress has no function for before 6.5.
 *
 * @param string $tag    The tag of a script.
 * @param string $handle Its name.
 * @param string $src    Its address.
 */
function as_module( string $tag, string $handle, string $src ): string {
	if ( ! in_array( $handle, array( LOADER, PORTAL ), true ) ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- It is enqueued.
	return sprintf( "<script type=\"module\" src=\"%s\" id=\"%s-js\"></script>\n", esc_url( $src ), esc_attr( $handle ) );
}

/** `[agency_consultation view="inbox"]`. */
function register_shortcode(): void {
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
}

/**
 * What a shortcode becomes.
 *
 * @param array<string, string>|string $given   Its attributes.
 * @param string|null                  $content What it encloses: for those who have not signed in.
 */
function render_shortcode( $given, ?string $content = null ): string {
	$given = shortcode_atts(
		array(
			'view'         => '',
			'locale'       => '',
			'theme'        => '',
			'density'      => '',
			'consultation' => '',
			'align'        => 'wide',
		),
		is_array( $given ) ? $given : array(),
		SHORTCODE
	);
	$around = static function ( string $classes ): string {
		return sprintf( 'class="%s"', esc_attr( $classes ) );
	};
	return rendered( $given, $around, (string) $content );
}

/**
 * The widget for an officer; for everybody else what they can do.
 *
 * @param array<string, mixed>     $given    What the block or the shortcode says.
 * @param callable(string): string $around   Makes of classes the attributes of the element around it, escaped.
 * @param string                   $fallback What those see who have not signed in, as the editor wrote it.
 */
function rendered( array $given, callable $around, string $fallback = '' ): string {
	if ( is_feed() ) {
		return '';
	}
	$classes = 'agency-consultation';
	if ( ! is_user_logged_in() ) {
		$inner = '' === trim( $fallback ) ? sign_in_notice() : wp_kses_post( do_shortcode( $fallback ) );
	} elseif ( ! is_configured() ) {
		$inner = notice( __( 'Consultations are not set up on this site yet. Please ask its administrator.', 'agency-consultation' ), settings_address(), __( 'Settings', 'agency-consultation' ) );
	} elseif ( null === officer_of( get_current_user_id() ) ) {
		$inner = notice( __( 'Your account is not set up as an officer of an agency. Please ask the administrator of this site.', 'agency-consultation' ) );
	} else {
		$inner = element( $given );
		// The theme knows how wide its wide is. What is only a sentence stays in the column of the text.
		$align    = $given['align'] ?? '';
		$classes .= in_array( $align, array( 'wide', 'full' ), true ) ? " align$align" : '';
	}
	return '<div ' . $around( $classes ) . ">$inner</div>";
}

/**
 * The element, and the order to print its scripts.
 *
 * @param array<string, mixed> $given What the block or the shortcode says.
 */
function element( array $given ): string {
	wp_enqueue_script( LOADER );
	// The page has a nonce of the officer's: caches of whole pages leave it alone.
	defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
	$attributes = chosen( $given ) + array(
		'api'              => settings()['api'],
		'data-token-route' => rest_url( ROUTE_NAMESPACE . '/token' ),
		'data-nonce'       => wp_create_nonce( 'wp_rest' ),
		'data-nonce-route' => admin_url( 'admin-ajax.php?action=rest-nonce' ),
		'data-user'        => (string) get_current_user_id(),
	);
	$written    = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	return sprintf(
		'<agency-consultation%s><noscript>%s</noscript></agency-consultation>',
		$written,
		esc_html__( 'Consultations need JavaScript.', 'agency-consultation' )
	);
}

/** What somebody sees who has not signed in. */
function sign_in_notice(): string {
	return notice(
		__( 'Please sign in to see the consultations of your agency.', 'agency-consultation' ),
		wp_login_url( (string) get_permalink() ),
		__( 'Sign in', 'agency-consultation' )
	);
}

/**
 * A paragraph in the theme's own looks. A way to the settings is shown to those who may take it.
 *
 * @param string $text    What it says.
 * @param string $address Where its link leads.
 * @param string $label   What its link is called.
 */
function notice( string $text, string $address = '', string $label = '' ): string {
	$has_link = '' !== $address && ( settings_address() !== $address || current_user_can( 'manage_options' ) );
	$link     = $has_link ? sprintf( ' <a href="%s">%s</a>', esc_url( $address ), esc_html( $label ) ) : '';
	return sprintf( '<p class="agency-consultation-notice">%s%s</p>', esc_html( $text ), $link );
}
