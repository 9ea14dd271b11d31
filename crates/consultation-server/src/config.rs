//! The settings of the administrator: flags or environment variables.

use chrono::{DateTime, FixedOffset};
use clap::builder::{NonEmptyStringValueParser, RangedU64ValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use uuid::Uuid;

/// The consultation service: agencies ask, answer and return; the record is kept.
///
/// Without --demo it needs the portal's signing key (--token-secret-file or --token-public-key) and the portal's name in
/// its tokens (--token-issuer). Every flag can also be set by the environment variable beside it.
#[derive(Debug, Parser)]
#[command(name = "consultation-server", version)]
pub struct Arguments {
    /// What to do instead of serving.
    #[command(subcommand)]
    pub task: Option<Task>,
    /// The settings.
    #[command(flatten)]
    pub config: Config,
}

/// What the program can do instead of serving.
#[derive(Clone, Debug, Subcommand)]
pub enum Task {
    /// Rebuild the tables that are derived from the record, and stop. The record itself is not touched
    Rebuild,
    /// Check the register, the calendar, the policy, the lexicon and the sources, and stop
    Check,
    /// Put a backup in the place of the database, with the service stopped; the old database is kept beside it
    Restore {
        /// The file of the backup
        backup: PathBuf,
    },
    /// Correct the time of an act that a wrong clock recorded, or list the record
    CorrectTime(Correction),
}

/// The correction of a time.
#[derive(Clone, Debug, Args)]
pub struct Correction {
    /// The consultation, as the address of its page has it; without --entry its record is listed
    #[arg(long, value_name = "UUID")]
    pub consultation: Uuid,

    /// The number of the entry in its record
    #[arg(long, value_name = "NUMBER", requires_all = ["reason", "by"])]
    pub entry: Option<u64>,

    /// When it was really done, such as 2026-12-02T10:30:00+07:00
    #[arg(long, value_name = "TIME", requires = "entry", conflicts_with = "void")]
    pub at: Option<DateTime<FixedOffset>>,

    /// Say that a reminder or a succession did not fall due
    #[arg(long, requires = "entry")]
    pub void: bool,

    /// Why, in the language of the record; everyone who sees the consultation reads it
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,

    /// Who corrects it, as the record shows it, such as "Quản trị hệ thống (Nguyễn Văn An)"
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

/// The settings of the service.
#[derive(Clone, Debug, Args)]
pub struct Config {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, global = true, env = "CONSULTATION_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Where the record is kept: sqlite:FILE. The file is created if it does not exist
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_DATABASE",
        default_value = "sqlite:consultation.db"
    )]
    pub database: String,

    /// Megabytes to which the file of the database may grow, so that it leaves room on a shared disk; without it there is
    /// no limit
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_DATABASE_LIMIT",
        value_name = "MEGABYTES",
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    pub database_limit: Option<u32>,

    /// The path under which the interface is served
    #[arg(long, global = true, env = "CONSULTATION_API_PREFIX", default_value = "/api")]
    pub api_prefix: String,

    /// The agency register (JSON); by default the sample register of one province
    #[arg(long, global = true, env = "CONSULTATION_REGISTER", value_name = "FILE")]
    pub register: Option<PathBuf>,

    /// The working-day calendar (JSON); by default that of Việt Nam, 2019 to 2050
    #[arg(long, global = true, env = "CONSULTATION_CALENDAR", value_name = "FILE")]
    pub calendar: Option<PathBuf>,

    /// Days off and days worked that were announced after the calendar was made (JSON)
    #[arg(long, global = true, env = "CONSULTATION_ANNOUNCED_DAYS", value_name = "FILE")]
    pub announced_days: Option<PathBuf>,

    /// The policy (JSON): reply times, office hours and so on; values that it omits have their defaults
    #[arg(long, global = true, env = "CONSULTATION_POLICY", value_name = "FILE")]
    pub policy: Option<PathBuf>,

    /// Phrases to add to the clear-stance check (JSON), in the form of data/clear-stance-lexicon.json
    #[arg(long, global = true, env = "CONSULTATION_LEXICON", value_name = "FILE")]
    pub lexicon: Option<PathBuf>,

    /// The documents behind the rules (JSON): issuer, number, date, sentence, link; by default a sample
    #[arg(long, global = true, env = "CONSULTATION_SOURCES", value_name = "FILE")]
    pub sources: Option<PathBuf>,

    /// How the portal signs its tokens. No other algorithm is accepted
    #[arg(long, global = true, env = "CONSULTATION_TOKEN_ALGORITHM", value_enum, default_value_t)]
    pub token_algorithm: TokenAlgorithm,

    /// The secret shared with the portal, for HS256, in a file of at least 32 bytes
    #[arg(long, global = true, env = "CONSULTATION_TOKEN_SECRET_FILE", value_name = "FILE")]
    pub token_secret_file: Option<PathBuf>,

    /// The portal's public key, for RS256 and ES256, as a PEM file
    #[arg(long, global = true, env = "CONSULTATION_TOKEN_PUBLIC_KEY", value_name = "FILE")]
    pub token_public_key: Option<PathBuf>,

    /// The issuer that tokens must have (`iss`)
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_TOKEN_ISSUER",
        value_parser = NonEmptyStringValueParser::new()
    )]
    pub token_issuer: Option<String>,

    /// The audience that tokens must have (`aud`)
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_TOKEN_AUDIENCE",
        default_value = "agency-consultation",
        value_parser = NonEmptyStringValueParser::new()
    )]
    pub token_audience: String,

    /// How long a token may be valid, in seconds from its issue
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_TOKEN_LONGEST",
        default_value_t = 43_200,
        value_name = "SECONDS"
    )]
    pub token_longest: u64,

    /// How often one person may read in a minute
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_READS_PER_MINUTE",
        default_value = "1200",
        value_name = "NUMBER"
    )]
    pub reads_per_minute: NonZeroU32,

    /// How often one person may act or upload in a minute
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_WRITES_PER_MINUTE",
        default_value = "300",
        value_name = "NUMBER"
    )]
    pub writes_per_minute: NonZeroU32,

    /// How many tokens that the portal has not signed are checked per minute, per remote address; those that it has signed
    /// are always accepted
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_FORGED_TOKENS_PER_MINUTE",
        default_value = "60",
        value_name = "NUMBER"
    )]
    pub forged_tokens_per_minute: NonZeroU32,

    /// How much one agency may upload on one day, in megabytes
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_UPLOAD_MEGABYTES_PER_DAY",
        default_value_t = 2_000,
        value_name = "MEGABYTES"
    )]
    pub upload_megabytes_per_day: u64,

    /// Origins of other sites whose pages may call the interface, such as
    /// <https://portal.example.vn>; none by default
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_ALLOW_ORIGIN",
        value_delimiter = ',',
        value_name = "ORIGIN"
    )]
    pub allow_origin: Vec<String>,

    /// Seconds after which a request is aborted
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_REQUEST_TIMEOUT",
        default_value_t = 60,
        value_name = "SECONDS",
        value_parser = clap::value_parser!(u64).range(1..=3_600)
    )]
    pub request_timeout: u64,

    /// The most connections at once; further ones wait
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_MOST_CONNECTIONS",
        default_value_t = 500,
        value_name = "NUMBER",
        value_parser = RangedU64ValueParser::<usize>::new().range(1..=100_000)
    )]
    pub most_connections: usize,

    /// Seconds after which a connection is closed that does not send its request, or does not read its response
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_IDLE_TIMEOUT",
        default_value_t = 30,
        value_name = "SECONDS",
        value_parser = clap::value_parser!(u64).range(1..=3_600)
    )]
    pub idle_timeout: u64,

    /// Trust the clock although it is more than a day ahead of when it was last trusted. For one start only: do not leave
    /// it set
    #[arg(long, global = true)]
    pub accept_clock: bool,

    /// How the log on standard error is written
    #[arg(long, global = true, env = "CONSULTATION_LOG_FORMAT", value_enum, default_value_t)]
    pub log_format: LogFormat,

    /// Serve the demo portal too: anyone can be any demo officer, and the clock can be set forward. Never on a machine with
    /// real data
    #[arg(long, global = true, env = "CONSULTATION_DEMO")]
    pub demo: bool,

    /// The time at which the demo's clock starts, such as 2026-11-20T09:00:00+07:00
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_DEMO_CLOCK",
        requires = "demo",
        value_name = "TIME"
    )]
    pub demo_clock: Option<DateTime<FixedOffset>>,

    /// The folder with index.html, portal/ and dist/widget/ of the demo portal
    #[arg(
        long,
        global = true,
        env = "CONSULTATION_DEMO_ROOT",
        default_value = ".",
        value_name = "FOLDER"
    )]
    pub demo_root: PathBuf,

    /// Start the demo without its past consultations
    #[arg(long, global = true, env = "CONSULTATION_DEMO_EMPTY", requires = "demo")]
    pub demo_empty: bool,
}

/// How tokens are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum TokenAlgorithm {
    /// A secret shared with the portal.
    #[default]
    #[value(name = "HS256")]
    Hs256,
    /// The portal's RSA key.
    #[value(name = "RS256")]
    Rs256,
    /// The portal's P-256 key.
    #[value(name = "ES256")]
    Es256,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Lines for people.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
}
