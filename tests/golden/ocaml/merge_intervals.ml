(* The last element and those before it. *)
let last_and_rest items = (List.hd (List.rev items), List.rev (List.tl (List.rev items)))

(** Merge overlapping or touching (start, end) intervals, leaving the input alone. *)
let merge_intervals intervals =
  List.fold_left (fun merged (start, end_) ->
    if merged <> [] && start <= snd (List.hd (List.rev merged)) then begin
      let last, merged = last_and_rest merged in
      let last_start, last_end = last in
      merged @ [(last_start, max last_end end_)]
    end else merged @ [(start, end_)]
  ) [] (List.stable_sort compare intervals)
