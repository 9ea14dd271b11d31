//! Whether the machine is quiet enough to measure: other programs make every figure worse, and not all alike.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

/// The share of all processors that may be busy.
const QUIET: f64 = 0.15;
const LISTENS: Duration = Duration::from_secs(2);

/// What other programs do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Machine {
    /// Next to nothing.
    Quiet,
    /// They use this share of all processors.
    Busy(f64),
    /// The system does not say.
    Unknown,
}

impl Machine {
    /// Listens for two seconds, while this program does nothing.
    pub fn now() -> Self {
        let read = || fs::read_to_string("/proc/stat").ok();
        let before = read();
        sleep(LISTENS);
        match before.zip(read()).and_then(|(before, after)| busy(&before, &after)) {
            Some(share) if share <= QUIET => Self::Quiet,
            Some(share) => Self::Busy(share),
            None => Self::Unknown,
        }
    }

    /// What is to be said of figures that were taken meanwhile.
    pub fn remark(self) -> Option<String> {
        match self {
            Self::Quiet => None,
            Self::Busy(share) => {
                Some(format!("noisy: other programs use {:.0} % of the processors", share * 100.0))
            }
            Self::Unknown => {
                Some("perhaps noisy: this system does not say what other programs do".to_owned())
            }
        }
    }
}

/// The share of the time between two readings of `/proc/stat` in which processors were busy.
fn busy(before: &str, after: &str) -> Option<f64> {
    let ((busy_before, all_before), (busy_after, all_after)) = (ticks(before)?, ticks(after)?);
    let all = all_after.checked_sub(all_before).filter(|all| *all > 0)?;
    #[expect(clippy::cast_precision_loss, reason = "two seconds have few ticks")]
    let share = busy_after.checked_sub(busy_before)? as f64 / all as f64;
    Some(share)
}

/// The ticks of all processors since the start of the machine: the busy ones, and all.
fn ticks(stat: &str) -> Option<(u64, u64)> {
    // user nice system idle iowait irq softirq steal; what follows is contained in them.
    let line = stat.lines().next()?.strip_prefix("cpu ")?;
    let ticks: Vec<u64> =
        line.split_whitespace().take(8).map(str::parse).collect::<Result<_, _>>().ok()?;
    let all = ticks.iter().sum::<u64>();
    let idle = ticks.get(3)? + ticks.get(4)?;
    Some((all - idle, all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_neither_idle_nor_waits_is_busy() {
        let before = "cpu  100 0 50 1000 10 0 0 5 7 7\ncpu0 1 2 3\n";
        let after = "cpu  130 10 70 1100 20 5 5 25 99 99\ncpu0 1 2 3\n";
        // 90 of 200 ticks.
        assert_eq!(busy(before, after), Some(0.45));
    }

    #[test]
    fn a_system_that_does_not_say_is_not_called_quiet() {
        assert_eq!(busy("", ""), None);
        assert_eq!(busy("cpu  1 1 1 1 1 1 1 1", "cpu  1 1 1 1 1 1 1 1"), None);
        assert!(Machine::Unknown.remark().unwrap().contains("noisy"));
        assert!(Machine::Busy(0.5).remark().unwrap().starts_with("noisy: other programs use 50 %"));
        assert_eq!(Machine::Quiet.remark(), None);
    }
}
