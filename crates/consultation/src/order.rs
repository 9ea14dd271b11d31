//! Sorting with little code: the standard library's sort is instantiated, at some five kilobytes of WebAssembly, for each
//! type and each key.

use std::cmp::Ordering;

/// The items by their key, the smallest first; those with the same key stay in order.
///
/// ```
/// # use consultation::order::sorted_by_key;
/// assert_eq!(sorted_by_key(vec!["bb", "a", "aa", "b"], |word| word.len()), ["a", "b", "bb", "aa"]);
/// ```
pub fn sorted_by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let places = places(items.len(), &|a, b| key(&items[a]).cmp(&key(&items[b])));
    let mut items: Vec<_> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[place].take()).collect()
}

/// The items as they compare, the smallest first; equal ones stay in order.
///
/// ```
/// # use consultation::order::sorted_by;
/// assert_eq!(sorted_by(vec!["bb", "a"], &|a, b| b.len().cmp(&a.len())), ["bb", "a"]);
/// ```
pub fn sorted_by<T>(items: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = places(items.len(), &|a, b| compare(&items[a], &items[b]));
    let mut items: Vec<_> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[place].take()).collect()
}

fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}
