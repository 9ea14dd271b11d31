//! The pieces that every screen is made of. Nothing in here knows what a consultation is.
