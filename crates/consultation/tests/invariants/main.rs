//! Random officers put random commands to the rules. What is written down here holds for every one of them.
//!
//! [`steps`] makes commands, two thirds of which fit the state so that walks get somewhere; [`walk`] decides them one
//! after the other and checks the invariants in [`authority`], [`permanence`] and [`secrecy`] after each.

mod authority;
mod permanence;
mod secrecy;
mod steps;
mod texts;
mod walk;
mod world;
