(* A number that is too large. *)
exception Overflow_error of string
