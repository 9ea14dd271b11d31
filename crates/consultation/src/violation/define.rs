/// Makes `Code` and `Violation` of the rows of the table.
macro_rules! violations {
    (
        $(
            $variant:ident $({ $($(#[$attribute:meta])* $part:ident: $type:ty),+ $(,)? })?
                $slug:literal [$($step:ident),+] $severity:ident $(or $other:ident if $when:expr)?,
                [$($directive:ident),*] $(unless $empty:expr)? $(, at $field:expr)?;
        )+
        { $($parts:tt)+ }
    ) => {
        /// The stable name of a rule. A code is never renamed and never given to another rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum Code {
            $(
                #[doc = concat!("`", $slug, "`")]
                #[serde(rename = $slug)]
                $variant,
            )+
        }

        impl Code {
            /// Every code, in the order of the acts.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it is written.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// The acts at which the rule is asked.
            pub fn steps(self) -> &'static [Step] {
                match self { $(Self::$variant => &[$(Step::$step),+]),+ }
            }

            /// What a violation does to the command.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }

            /// What demands it; nothing for what only keeps the record whole.
            pub fn directives(self) -> &'static [Directive] {
                match self { $(Self::$variant => &[$(Directive::$directive),*]),+ }
            }
        }

        /// One thing that a rule refuses or warns of. Its JSON is part of the interface.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[serde(tag = "code", rename_all = "kebab-case", try_from = "Parts")]
        #[allow(missing_docs, reason = "each code is documented in its file under rules/")]
        pub enum Violation {
            $($variant $({ $($(#[$attribute])* $part: $type),+ })?,)+
        }

        impl Violation {
            /// The code, without its parameters.
            pub fn code(&self) -> Code {
                match self { $(Self::$variant { .. } => Code::$variant),+ }
            }

            /// Whether it refuses, asks for a justification, or warns.
            #[expect(unused_variables, reason = "few depend on a parameter")]
            pub fn severity(&self) -> Severity {
                match self {
                    $(Self::$variant $({ $($part),+ })? => {
                        $(if $when { return Severity::$other; })?
                        Severity::$severity
                    })+
                }
            }

            /// What demands it. Nothing of a field that was only left empty: to fill it in needs no authority.
            #[expect(unused_variables, reason = "few depend on a parameter")]
            pub fn directives(&self) -> &'static [Directive] {
                match self {
                    $(Self::$variant $({ $($part),+ })? => {
                        $(if $empty { return &[]; })?
                        &[$(Directive::$directive),*]
                    })+
                }
            }

            /// The field that it belongs to; none where it is about the act as a whole.
            #[expect(unused_variables, reason = "few depend on every parameter")]
            pub fn field(&self) -> Option<Field> {
                match self {
                    $(Self::$variant $({ $($part),+ })? => None::<Field>$(.or($field.into()))?,)+
                }
            }
        }

        crate::parts::parts! {
            Violation by code: Code { $($variant $({ $($part),+ })?,)+ }
            $($parts)+
        }
    };
}

pub(super) use violations;
