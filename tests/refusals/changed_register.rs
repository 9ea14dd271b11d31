//! What was filled in while the register was another.
