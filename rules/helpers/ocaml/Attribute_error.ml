(* An attribute that is not there. *)
exception Attribute_error of string
