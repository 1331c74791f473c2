(* The product of the numbers up to one. *)
let factorial n =
  if n < 0 then raise (Invalid_argument "factorial() not defined for negative values");
  List.fold_left multiply 1 (List.init n (fun i -> i + 1))
