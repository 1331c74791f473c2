(* A condition that does not hold. *)
exception Assertion_error of string
