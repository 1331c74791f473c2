(* The quotient of two floats; zero divides nothing. *)
let divide a b = if b = 0.0 then raise (Zero_division_error "division by zero") else a /. b
