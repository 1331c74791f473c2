(* The triples of the elements at the same places, as far as the shortest list goes. *)
let rec zip_three first second third =
  match (first, second, third) with
  | a :: first, b :: second, c :: third -> (a, b, c) :: zip_three first second third
  | _ -> []
