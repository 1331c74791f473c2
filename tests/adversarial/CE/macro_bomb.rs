// dragoman: cpu_s=1
macro_rules! bomb {
    ($($t:tt)*) => { bomb!($($t)* $($t)*) };
}

fn main() {
    bomb!(x);
}
