(* The least common multiple. *)
let lcm_of a b = if a = 0 || b = 0 then 0 else abs (multiply (a / gcd a b) b)
