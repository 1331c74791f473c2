; A string without an ending, if it has it.
(defn without-suffix [text ending]
  (if (.endsWith text ending) (subs text 0 (- (count text) (count ending))) text))
