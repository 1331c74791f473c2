(require '[clojure.string :as str])

(defn deeper [n]
  (inc (deeper (inc n))))

(defn signal
  "Writes to address 0, at which the machine dies of a signal."
  []
  (let [field (doto (.getDeclaredField sun.misc.Unsafe "theUnsafe") (.setAccessible true))]
    (.putAddress ^sun.misc.Unsafe (.get field nil) 0 0)))

(case (str/trim (read-line))
  "sum" (println (+ (read) (read)))
  "unflushed" (print "ok")
  "utf8" (println (str (read-line) "|ñ😀"))
  "megabyte" (println (count (filter #(= % \x) (slurp *in*))))
  "exception" (throw (Exception. "on purpose"))
  "exit" (System/exit 3)
  "signal" (signal)
  "cpu" (loop [] (recur))
  "sleep" (Thread/sleep 60000)
  "memory" (loop [kept []] (recur (conj kept (byte-array 1048576 (byte 1)))))
  "output" (loop [] (println (apply str (repeat 1000 "x"))) (recur))
  "stack" (println (deeper 0)))
