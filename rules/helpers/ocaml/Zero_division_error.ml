(* A division by zero. *)
exception Zero_division_error of string
