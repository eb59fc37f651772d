// Reads documents on standard input and writes them back, each through the generated type of its kind.
#[allow(dead_code)]
mod plenary;

use plenary::{Event, Project, Series};
use serde_json::{from_reader, from_value, to_value, Value};

fn round_trip(document: Value) -> serde_json::Result<Value> {
    match document["type"].as_str() {
        Some("project") => to_value(from_value::<Project>(document)?),
        Some("series") => to_value(from_value::<Series>(document)?),
        _ => to_value(from_value::<Event>(document)?),
    }
}

fn main() -> serde_json::Result<()> {
    let documents: Vec<Value> = from_reader(std::io::stdin())?;
    let back: Vec<Value> = documents.into_iter().map(round_trip).collect::<Result<_, _>>()?;
    println!("{}", serde_json::to_string(&back)?);
    Ok(())
}
