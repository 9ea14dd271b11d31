//! The texts that many things are found by, folded while nobody waits.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use gloo_timers::callback::Timeout;

use super::search::{Query, Searched};

/// How many texts are folded at a time: more would be felt by somebody who scrolls.
const SLICE: usize = 200;
/// Leaves the browser time for what is seen.
const PAUSE_MS: u32 = 30;

/// The texts of things that have numbers, each folded once.
pub struct Folding {
    count: usize,
    text: Box<dyn Fn(usize) -> String>,
    folded: RefCell<Vec<Searched>>,
}

impl Folding {
    /// Of so many things, whose texts `text` knows. A long list is folded from now on; whoever searches earlier waits for what
    /// is left.
    pub fn of(count: usize, text: impl Fn(usize) -> String + 'static) -> Rc<Self> {
        let folding = Rc::new(Self { count, text: Box::new(text), folded: RefCell::default() });
        if count > SLICE {
            folding.go_on_later();
        }
        folding
    }

    /// Whether a thing is found.
    pub fn fits(&self, thing: usize, query: &Query) -> bool {
        self.fold_up_to(self.count);
        self.folded.borrow().get(thing).is_some_and(|text| text.fits(query))
    }

    fn fold_up_to(&self, end: usize) {
        let from = self.folded.borrow().len();
        if from < end {
            let texts: Vec<_> = (from..end).map(&self.text).collect();
            self.folded.borrow_mut().extend(Searched::all(&texts));
        }
    }

    /// It ends with the list.
    fn go_on_later(self: &Rc<Self>) {
        let list = Rc::downgrade(self);
        let fold = move || {
            let Some(folding) = list.upgrade() else { return };
            let end = folding.count.min(folding.folded.borrow().len() + SLICE);
            folding.fold_up_to(end);
            if end < folding.count {
                folding.go_on_later();
            }
        };
        Timeout::new(PAUSE_MS, fold).forget();
    }
}

impl fmt::Debug for Folding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Folding")
    }
}
