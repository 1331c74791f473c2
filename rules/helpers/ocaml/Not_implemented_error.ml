(* What is not there yet. *)
exception Not_implemented_error of string
