(* All orders of so many elements. *)
let rec permutations items n =
  if n = 0 then [ [] ]
  else
    let starting place first =
      let others = List.filteri (fun i _ -> i <> place) items in
      List.map (fun rest -> first :: rest) (permutations others (n - 1))
    in
    List.concat (List.mapi starting items)
