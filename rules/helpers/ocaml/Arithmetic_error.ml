(* A computation that fails. *)
exception Arithmetic_error of string
