(* The greatest common divisor. *)
let rec gcd a b = if b = 0 then abs a else gcd b (a mod b)
