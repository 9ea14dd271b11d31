<?php
/**
 * Plugin Name:       Agency Consultation
 * Description:       Requests for opinions between public agencies on the pages of this site: a block and a shortcode, with a signed token for whoever is signed in.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of agency-consultation
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       agency-consultation
 * Domain Path:       /languages
 *
 * @package AgencyConsultation
 */

namespace AgencyConsultation;

defined( 'ABSPATH' ) || exit;

const VERSION     = '{{version}}';
const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/officers.php';
require_once __DIR__ . '/includes/token.php';
require_once __DIR__ . '/includes/choices.php';
require_once __DIR__ . '/includes/widget.php';
require_once __DIR__ . '/includes/block.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'agency-consultation', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	5
);
