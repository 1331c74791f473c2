// The test puts a canary into the host's environment.
fn main() {
    println!("{}", env!("DRAGOMAN_TEST_CANARY"));
}
