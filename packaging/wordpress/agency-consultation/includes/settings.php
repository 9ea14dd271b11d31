<?php
/**
 * The settings: where the service is, and what the tokens of this site are signed with.
 *
 * @package AgencyConsultation
 */

namespace AgencyConsultation;

defined( 'ABSPATH' ) || exit;

const OPTION        = 'agency_consultation';
const SETTINGS_PAGE = 'agency-consultation';

/** The shortest secret that HS256 is safe with; the service takes none that is shorter. */
const SHORTEST_SECRET = 32;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/**
 * The settings with what stands for those that nobody has set.
 *
 * @return array{api: string, issuer: string, audience: string, secret: string}
 */
function settings(): array {
	$kept     = get_option( OPTION, array() );
	$settings = array(
		'api'      => '/consultation/api',
		'issuer'   => untrailingslashit( home_url() ),
		'audience' => 'agency-consultation',
		'secret'   => '',
	);
	foreach ( $settings as $name => $default ) {
		$value             = is_array( $kept ) && is_string( $kept[ $name ] ?? null ) ? $kept[ $name ] : '';
		$settings[ $name ] = '' === $value ? $default : $value;
	}
	// A secret in wp-config.php is in no copy of the database.
	if ( has_secret_of_config() ) {
		$settings['secret'] = trim( (string) constant( 'AGENCY_CONSULTATION_SECRET' ) );
	}
	return $settings;
}

/** Whether wp-config.php has the secret. */
function has_secret_of_config(): bool {
	return defined( 'AGENCY_CONSULTATION_SECRET' );
}

/** Whether tokens can be signed. */
function is_configured(): bool {
	return strlen( settings()['secret'] ) >= SHORTEST_SECRET;
}

/** Tells WordPress of the settings and their fields. */
function register_settings(): void {
	register_setting(
		SETTINGS_PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitized_settings',
			'show_in_rest'      => false,
			'default'           => array(),
		)
	);
	add_settings_section( 'service', '', '__return_empty_string', SETTINGS_PAGE );
	$fields = array(
		'api'      => array(
			__( 'Address of the service', 'agency-consultation' ),
			__( 'The path under which your web server reaches the service, such as /consultation/api, or a full address.', 'agency-consultation' ),
		),
		'issuer'   => array(
			__( 'Issuer', 'agency-consultation' ),
			__( 'The same as --token-issuer of the service.', 'agency-consultation' ),
		),
		'audience' => array(
			__( 'Audience', 'agency-consultation' ),
			__( 'The same as --token-audience of the service.', 'agency-consultation' ),
		),
		'secret'   => array(
			__( 'Secret', 'agency-consultation' ),
			has_secret_of_config()
				? __( 'Set by AGENCY_CONSULTATION_SECRET in wp-config.php.', 'agency-consultation' )
				: __( 'The same as in the file of --token-secret-file, at least 32 bytes. It is never shown again; leave the field empty to keep the secret that is set.', 'agency-consultation' ),
		),
	);
	foreach ( $fields as $name => list( $label, $description ) ) {
		add_settings_field(
			$name,
			$label,
			__NAMESPACE__ . '\show_settings_field',
			SETTINGS_PAGE,
			'service',
			array(
				'label_for'   => "agency-consultation-$name",
				'name'        => $name,
				'description' => $description,
			)
		);
	}
}

/**
 * One field of the settings page.
 *
 * @param array{label_for: string, name: string, description: string} $field The field.
 */
function show_settings_field( array $field ): void {
	$is_secret = 'secret' === $field['name'];
	printf(
		'<input type="%s" class="regular-text" id="%s" name="%s" value="%s" placeholder="%s" autocomplete="off" aria-describedby="%s"%s>',
		$is_secret ? 'password' : 'text',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . '[' . $field['name'] . ']' ),
		esc_attr( $is_secret ? '' : settings()[ $field['name'] ] ),
		esc_attr( $is_secret && is_configured() ? '••••••••' : '' ),
		esc_attr( $field['label_for'] . '-description' ),
		disabled( $is_secret && has_secret_of_config(), true, false )
	);
	printf(
		'<p class="description" id="%s">%s</p>',
		esc_attr( $field['label_for'] . '-description' ),
		esc_html( $field['description'] )
	);
}

/**
 * What may be kept of what was sent. A value that cannot be used leaves the one that is set.
 *
 * @param mixed $given What was sent.
 * @return array<string, string>
 */
function sanitized_settings( $given ): array {
	$kept  = get_option( OPTION, array() );
	$kept  = is_array( $kept ) ? $kept : array();
	$given = is_array( $given ) ? $given : array();
	$text  = static function ( string $name ) use ( $given ): string {
		return is_string( $given[ $name ] ?? null ) ? trim( $given[ $name ] ) : '';
	};

	$api = sanitized_address( $text( 'api' ) );
	if ( '' === $api && '' !== $text( 'api' ) ) {
		add_settings_error( OPTION, 'api', __( 'The address of the service has to be a path that begins with / or an http(s) address.', 'agency-consultation' ) );
		$api = $kept['api'] ?? '';
	}
	$secret = $text( 'secret' );
	if ( '' === $secret ) {
		$secret = $kept['secret'] ?? '';
	} elseif ( strlen( $secret ) < SHORTEST_SECRET ) {
		add_settings_error( OPTION, 'secret', __( 'The secret is too short: it needs at least 32 bytes, such as those of “openssl rand -hex 32”.', 'agency-consultation' ) );
		$secret = $kept['secret'] ?? '';
	}
	return array(
		'api'      => $api,
		'issuer'   => sanitize_text_field( $text( 'issuer' ) ),
		'audience' => sanitize_text_field( $text( 'audience' ) ),
		'secret'   => $secret,
	);
}

/**
 * A path of this site or an address of another, without a slash at the end; empty where it is neither.
 *
 * @param string $address What was given.
 */
function sanitized_address( string $address ): string {
	$address = untrailingslashit( $address );
	if ( preg_match( '#^/(?!/)[\w./~-]*$#', $address ) ) {
		return $address;
	}
	$is_address = wp_http_validate_url( $address ) || preg_match( '#^https?://[\w.:-]+(/[\w./~-]*)?$#', $address );
	return $is_address ? esc_url_raw( $address, array( 'http', 'https' ) ) : '';
}

/** Puts the page into the menu of settings. */
function add_settings_page(): void {
	add_options_page(
		__( 'Agency consultation', 'agency-consultation' ),
		__( 'Agency consultation', 'agency-consultation' ),
		'manage_options',
		SETTINGS_PAGE,
		__NAMESPACE__ . '\show_settings_page'
	);
}

/** The page. */
function show_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'This site vouches for its users with tokens that it signs. Who of them is an officer of which agency is set in their profiles.', 'agency-consultation' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( SETTINGS_PAGE );
			do_settings_sections( SETTINGS_PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * The way from the list of plugins to the page.
 *
 * @param array<string> $links What stands below the plugin's name.
 * @return array<string>
 */
function add_settings_link( array $links ): array {
	array_unshift(
		$links,
		sprintf( '<a href="%s">%s</a>', esc_url( settings_address() ), esc_html__( 'Settings', 'agency-consultation' ) )
	);
	return $links;
}

/** Where the page is. */
function settings_address(): string {
	return admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
}
