//! The service over HTTP, as the widget and everybody else meet it: a real server on a free port, a
//! real database in a folder of its own. One file per route, and one per promise.

mod access;
mod asked;
mod authorisation;
mod bad_input;
mod calendars;
mod clock;
mod commands;
mod concurrency;
mod connections;
mod consultation;
mod counts;
mod demo;
mod documents;
mod durability;
mod earlier;
mod extension;
mod golden;
mod hosting;
mod identity;
mod inbox;
mod information;
mod lexicon;
mod openapi;
mod rates;
mod reminders;
mod sealed_opinions;
mod service;
mod session;
mod storage;
mod story;
mod succession;
mod timeliness;
mod uploads;
mod versions;
mod withdrawal;
