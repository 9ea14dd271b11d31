<?php
/**
 * The block: rendered by the server whenever the page is shown, so that nothing of it is in what an editor saves but a
 * comment, which WordPress leaves alone.
 *
 * @package AgencyConsultation
 */

namespace AgencyConsultation;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'agency-consultation-editor';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_texts' );

/** Tells WordPress of the block. */
function register_block(): void {
	wp_register_script(
		EDITOR,
		plugins_url( 'block/editor.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
		VERSION,
		true
	);
	register_block_type( dirname( PLUGIN_FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/**
 * What a block becomes. WordPress itself adds no class for an alignment that is the default.
 *
 * @param array<string, mixed> $attributes Its attributes.
 */
function render_block( array $attributes ): string {
	$around = static function ( string $classes ): string {
		return get_block_wrapper_attributes( array( 'class' => $classes ) );
	};
	return rendered( $attributes, $around );
}

/** The texts of the editor's script are translated with all others. */
function add_editor_texts(): void {
	$texts = array(
		'title'        => __( 'Agency consultation', 'agency-consultation' ),
		'instructions' => __( 'Officers who are signed in see this here:', 'agency-consultation' ),
		'settings'     => __( 'Settings', 'agency-consultation' ),
		'consultation' => __( 'Identifier of the consultation', 'agency-consultation' ),
		'names'        => array(
			'view'    => __( 'Screen', 'agency-consultation' ),
			'locale'  => __( 'Language', 'agency-consultation' ),
			'theme'   => __( 'Colours', 'agency-consultation' ),
			'density' => __( 'Density', 'agency-consultation' ),
		),
		'choices'      => choices(),
	);
	wp_add_inline_script( EDITOR, 'var agencyConsultationEditor = ' . wp_json_encode( $texts ) . ';', 'before' );
}
