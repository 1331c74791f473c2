(* All choices of so many elements, each as often as wanted, in order. *)
let rec combinations_repeat items size =
  match items with
  | _ when size = 0 -> [ [] ]
  | [] -> []
  | first :: rest ->
      List.map (fun others -> first :: others) (combinations_repeat items (size - 1)) @ combinations_repeat rest size
