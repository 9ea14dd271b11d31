//! What the rules enforce, by identifiers: which document stands behind each is the host's to say, see [`crate::sources`].

use serde::{Deserialize, Serialize};

macro_rules! directives {
    ($($id:ident = $demand:literal;)+) => {
        /// A demand that rules enforce. The identifier is never given to another.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum Directive {
            $(
                #[doc = $demand]
                $id,
            )+
        }

        impl Directive {
            /// Every demand.
            pub const ALL: &'static [Self] = &[$(Self::$id),+];

            /// The identifier as it is written.
            pub fn id(self) -> &'static str {
                match self { $(Self::$id => stringify!($id)),+ }
            }

            /// What is demanded.
            pub fn demand(self) -> &'static str {
                match self { $(Self::$id => $demand),+ }
            }
        }
    };
}

directives! {
    D1 = "Opinions are asked actively, and of the right agencies.";
    D2 = "Nobody consults to dodge responsibility or to gain time.";
    D3 = "Nothing of one's own is pushed up or sideways.";
    D4 = "What is not within one's competence is returned.";
    D5 = "Time limits are kept.";
    D6 = "The responsibility of agency and person is clear at every stage.";
    D8 = "Only agencies that are directly relevant are asked.";
    D9 = "Replies come on time, within one's function, with a clear position.";
    D10 = "Person, task, progress, responsibility and result are clear.";
    D12 = "The agency in the lead says what it proposes itself.";
    D13 = "Hierarchy and competence are kept; the head answers for the staff.";
    Law = "What is a state secret is not sent on this channel.";
}
