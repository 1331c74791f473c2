use std::io::{self, BufRead, Read};

fn deeper(n: u64) -> u64 {
    1 + deeper(n + 1)
}

fn main() {
    let stdin = io::stdin();
    let mut input = stdin.lock();
    let mut mode = String::new();
    input.read_line(&mut mode).unwrap();
    match mode.trim() {
        "sum" => {
            let mut line = String::new();
            input.read_line(&mut line).unwrap();
            let sum: i64 = line.split_whitespace().map(|w| w.parse::<i64>().unwrap()).sum();
            println!("{sum}");
        }
        "unflushed" => print!("ok"),
        "utf8" => {
            let mut line = String::new();
            input.read_line(&mut line).unwrap();
            println!("{}|ñ😀", line.trim_end());
        }
        "megabyte" => {
            let mut rest = String::new();
            input.read_to_string(&mut rest).unwrap();
            println!("{}", rest.matches('x').count());
        }
        "exception" => panic!("on purpose"),
        "exit" => std::process::exit(3),
        "signal" => std::process::abort(),
        "cpu" => loop {},
        "sleep" => std::thread::sleep(std::time::Duration::from_secs(600)),
        "memory" => {
            let mut kept = Vec::new();
            loop {
                kept.push(vec![1u8; 1 << 20]);
            }
        }
        "output" => loop {
            println!("{}", "x".repeat(1000));
        },
        "stack" => println!("{}", deeper(0)),
        _ => {}
    }
}
