; Is a test among those that this run was asked for?
(defn driver-wants [test]
  (let [[_ start end] *command-line-args*]
    (<= (parse-long start) test (parse-long end))))
