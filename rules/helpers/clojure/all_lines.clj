; The remaining lines of standard input, with their line ends.
(defn all-lines []
  (vec (re-seq #"[^\n]*\n|[^\n]+" (slurp *in*))))
