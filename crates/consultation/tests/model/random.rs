//! Random numbers that a seed decides, the same on every machine: `SplitMix64`.

use std::ops::RangeInclusive;

pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one less than `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        let below = self.next() % u64::try_from(bound).expect("a small bound");
        usize::try_from(below).expect("smaller than the bound")
    }

    pub fn between(&mut self, range: RangeInclusive<u16>) -> u16 {
        let span = usize::from(range.end().saturating_sub(*range.start())) + 1;
        range.start() + u16::try_from(self.below(span)).expect("smaller than the span")
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// So many of the items, in their order.
    pub fn some_of<T: Clone>(&mut self, items: &[T], count: usize) -> Vec<T> {
        let mut chosen = items.to_vec();
        while chosen.len() > count {
            chosen.remove(self.below(chosen.len()));
        }
        chosen
    }
}
