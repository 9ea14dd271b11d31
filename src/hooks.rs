//! Yew's hooks, compiled once. Yew compiles a hook anew for each type and each closure that it is used with; here they meet
//! behind one type, so that a use adds little to the download.

#![expect(clippy::disallowed_methods, reason = "these are used here, and nowhere else")]

use std::any::Any;
use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use yew::Callback;
use yew::functional::{Hook, HookContext};

const GIVEN_BACK: &str = "a hook gives back what it was given";

/// What a hook keeps, of whatever type.
#[derive(Clone)]
struct Kept(Rc<dyn Keepable>);

trait Keepable {
    fn as_any(&self) -> &dyn Any;
    fn equals(&self, other: &dyn Any) -> bool;
}

/// Equal to what has the same value.
struct Compared<T>(T);

/// Equal to nothing: each new one counts as a change.
struct Uncompared<T>(T);

impl<T: PartialEq + 'static> Keepable for Compared<T> {
    fn as_any(&self) -> &dyn Any {
        &self.0
    }

    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>() == Some(&self.0)
    }
}

impl<T: 'static> Keepable for Uncompared<T> {
    fn as_any(&self) -> &dyn Any {
        &self.0
    }

    fn equals(&self, _: &dyn Any) -> bool {
        false
    }
}

impl Kept {
    fn compared<T: PartialEq + 'static>(value: T) -> Self {
        Self(Rc::new(Compared(value)))
    }

    fn uncompared<T: 'static>(value: T) -> Self {
        Self(Rc::new(Uncompared(value)))
    }

    fn value<T: 'static>(&self) -> &T {
        self.0.as_any().downcast_ref().expect(GIVEN_BACK)
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(other.0.as_any())
    }
}

/// A hook that is run by a closure.
struct By<F>(F);

impl<T, F: FnOnce(&mut HookContext) -> T> Hook for By<F> {
    type Output = T;

    fn run(self, context: &mut HookContext) -> T {
        (self.0)(context)
    }
}

/// A state of a component; see [`yew::functional::use_state`].
pub fn use_state<T: 'static>(init: impl FnOnce() -> T) -> impl Hook<Output = UseStateHandle<T>> {
    state(init, Kept::uncompared)
}

/// The same for a state that does not change by being set to what it is; see [`yew::functional::use_state_eq`].
pub fn use_state_eq<T: PartialEq + 'static>(
    init: impl FnOnce() -> T,
) -> impl Hook<Output = UseStateHandle<T>> {
    state(init, Kept::compared)
}

fn state<T: 'static>(
    init: impl FnOnce() -> T,
    keep: fn(T) -> Kept,
) -> impl Hook<Output = UseStateHandle<T>> {
    By(move |context: &mut HookContext| {
        let mut init = Some(init);
        let inner = kept_state(context, &mut || keep(once(&mut init)()));
        UseStateHandle { inner, keep }
    })
}

fn kept_state(
    context: &mut HookContext,
    init: &mut dyn FnMut() -> Kept,
) -> yew::functional::UseStateHandle<Kept> {
    yew::functional::use_state_eq(init).run(context)
}

/// What a component holds of its state; see [`yew::functional::UseStateHandle`].
pub struct UseStateHandle<T> {
    inner: yew::functional::UseStateHandle<Kept>,
    keep: fn(T) -> Kept,
}

impl<T: 'static> UseStateHandle<T> {
    /// Replaces the value.
    pub fn set(&self, value: T) {
        self.inner.set((self.keep)(value));
    }

    /// What replaces the value.
    pub fn setter(&self) -> UseStateSetter<T> {
        UseStateSetter { inner: self.inner.setter(), keep: self.keep }
    }
}

impl<T: 'static> Deref for UseStateHandle<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.inner.value()
    }
}

impl<T> Clone for UseStateHandle<T> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), keep: self.keep }
    }
}

impl<T: PartialEq + 'static> PartialEq for UseStateHandle<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for UseStateHandle<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("UseStateHandle").field(&**self).finish()
    }
}

/// Replaces the state of a component; see [`yew::functional::UseStateSetter`].
pub struct UseStateSetter<T> {
    inner: yew::functional::UseStateSetter<Kept>,
    keep: fn(T) -> Kept,
}

impl<T: 'static> UseStateSetter<T> {
    /// Replaces the value.
    pub fn set(&self, value: T) {
        self.inner.set((self.keep)(value));
    }
}

impl<T> Clone for UseStateSetter<T> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), keep: self.keep }
    }
}

impl<T> PartialEq for UseStateSetter<T> {
    fn eq(&self, other: &Self) -> bool {
        self.inner == other.inner
    }
}

/// A value that is made anew when what it is made of changes; see [`yew::functional::use_memo`].
pub fn use_memo<T: 'static, D: PartialEq + 'static>(
    dependencies: D,
    make: impl FnOnce(&D) -> T,
) -> impl Hook<Output = Rc<T>> {
    By(move |context: &mut HookContext| {
        let mut make = Some(make);
        given_back(memo(context, Kept::compared(dependencies), &mut |dependencies| {
            Rc::new(once(&mut make)(dependencies.value()))
        }))
    })
}

/// A function that changes when what it depends on does; see [`yew::functional::use_callback`].
pub fn use_callback<In: 'static, Out: 'static, D: PartialEq + 'static>(
    dependencies: D,
    function: impl Fn(In, &D) -> Out + 'static,
) -> impl Hook<Output = Callback<In, Out>> {
    By(move |context: &mut HookContext| {
        let mut function = Some(function);
        let callback = memo(context, Kept::compared(dependencies), &mut |dependencies| {
            let (function, dependencies) = (once(&mut function), dependencies.clone());
            Rc::new(Callback::from(move |given: In| function(given, dependencies.value())))
        });
        given_back::<Callback<In, Out>>(callback).deref().clone()
    })
}

/// A value that stays for as long as the component does; see [`yew::functional::use_mut_ref`].
pub fn use_mut_ref<T: 'static>(init: impl FnOnce() -> T) -> impl Hook<Output = Rc<RefCell<T>>> {
    use_memo((), |()| RefCell::new(init()))
}

fn memo(
    context: &mut HookContext,
    dependencies: Kept,
    make: &mut dyn FnMut(&Kept) -> Rc<dyn Any>,
) -> Rc<dyn Any> {
    let kept = yew::functional::use_mut_ref(|| None::<(Kept, Rc<dyn Any>)>).run(context);
    if let Some((before, value)) = &*kept.borrow()
        && *before == dependencies
    {
        return value.clone();
    }
    let value = make(&dependencies);
    kept.replace(Some((dependencies, value.clone())));
    value
}

fn given_back<T: 'static>(value: Rc<dyn Any>) -> Rc<T> {
    value.downcast().unwrap_or_else(|_| unreachable!("{GIVEN_BACK}"))
}

/// Takes place after the component is drawn, when what it depends on has changed; see [`yew::functional::use_effect_with`].
pub fn use_effect_with<D: PartialEq + 'static, U: Undo>(
    dependencies: D,
    effect: impl FnOnce(&D) -> U + 'static,
) -> impl Hook<Output = ()> {
    By(move |context: &mut HookContext| {
        let effect = Box::new(move |dependencies: &Kept| effect(dependencies.value()).boxed());
        run_effect(context, Kept::compared(dependencies), effect);
    })
}

/// The same after each time that the component is drawn; see [`yew::functional::use_effect`].
pub fn use_effect<U: Undo>(effect: impl FnOnce() -> U + 'static) -> impl Hook<Output = ()> {
    By(move |context: &mut HookContext| {
        run_effect(context, Kept::uncompared(()), Box::new(move |_| effect().boxed()));
    })
}

type Undoing = Option<Box<dyn FnOnce()>>;

fn run_effect(
    context: &mut HookContext,
    dependencies: Kept,
    effect: Box<dyn FnOnce(&Kept) -> Undoing>,
) {
    let run = move |dependencies: &Kept| {
        let undo = effect(dependencies);
        move || undo.into_iter().for_each(|undo| undo())
    };
    yew::functional::use_effect_with(dependencies, run).run(context);
}

/// What undoes an effect: a function, or nothing.
pub trait Undo {
    /// The function.
    fn boxed(self) -> Option<Box<dyn FnOnce()>>;
}

impl Undo for () {
    fn boxed(self) -> Undoing {
        None
    }
}

impl<F: FnOnce() + 'static> Undo for F {
    fn boxed(self) -> Undoing {
        Some(Box::new(self))
    }
}

fn once<F>(function: &mut Option<F>) -> F {
    function.take().expect("a hook makes a value once")
}
