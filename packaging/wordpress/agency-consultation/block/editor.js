/**
 * The block in the editor: what it will show, in words. The widget itself works with the officer's own requests, which
 * are no business of whoever edits the page.
 */
( function ( blocks, element, blockEditor, components, texts ) {
	const el = element.createElement;

	function choice( name, props ) {
		return el( components.SelectControl, {
			key: name,
			label: texts.names[ name ],
			value: props.attributes[ name ],
			options: Object.entries( texts.choices[ name ] ).map( ( [ value, label ] ) => ( { value, label } ) ),
			onChange: ( value ) => props.setAttributes( { [ name ]: value } ),
		} );
	}

	function Edit( props ) {
		const { view, consultation } = props.attributes;
		const identifier = el( components.TextControl, {
			key: 'consultation',
			label: texts.consultation,
			value: consultation,
			onChange: ( value ) => props.setAttributes( { consultation: value } ),
		} );
		const controls = Object.keys( texts.names ).map( ( name ) => choice( name, props ) );
		return el(
			element.Fragment,
			null,
			el(
				blockEditor.InspectorControls,
				null,
				el(
					components.PanelBody,
					{ title: texts.settings },
					...controls,
					view === 'consultation' ? identifier : null
				)
			),
			el(
				'div',
				blockEditor.useBlockProps(),
				el(
					components.Placeholder,
					{ icon: 'feedback', label: texts.title, instructions: texts.instructions },
					el( 'p', null, texts.choices.view[ view ] )
				)
			)
		);
	}

	blocks.registerBlockType( 'agency-consultation/widget', { edit: Edit, save: () => null } );
} )( window.wp.blocks, window.wp.element, window.wp.blockEditor, window.wp.components, window.agencyConsultationEditor );
