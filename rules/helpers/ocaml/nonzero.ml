(* A divisor, which must not be zero; a message for one that is. *)
let nonzero n message = if n = 0 then raise (Zero_division_error message) else n
