(* A value of the wrong type. *)
exception Type_error of string
