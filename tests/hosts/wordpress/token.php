<?php
/** Prints a token that the plugin signs, for somebody whom the test has not given an account. */
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require './wp-load.php';
echo AgencyConsultation\token_for( json_decode( $argv[1], true ) );
