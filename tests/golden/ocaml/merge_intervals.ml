(* An index that is outside. *)
exception Index_error of string

(* The element at an index, which counts from the end where it is negative. *)
let at items index =
  let place = if index < 0 then index + List.length items else index in
  match if place < 0 then None else List.nth_opt items place with
  | Some item -> item
  | None -> raise (Index_error "list index out of range")

(* The element at an index, which must be there, and the other elements. *)
let pop items index =
  if items = [] then raise (Index_error "pop from empty list");
  let size = List.length items in
  let place = if index < 0 then index + size else index in
  if place < 0 || place >= size then raise (Index_error "pop index out of range");
  (List.nth items place, List.filteri (fun i _ -> i <> place) items)

(** Merge overlapping or touching (start, end) intervals, leaving the input alone. *)
let merge_intervals intervals =
  List.fold_left (fun merged (start, end_) ->
    if merged <> [] && start <= snd (at merged (-1)) then begin
      let last, merged = pop merged (-1) in
      let last_start, last_end = last in
      merged @ [(last_start, max last_end end_)]
    end else merged @ [(start, end_)]
  ) [] (List.stable_sort compare intervals)
