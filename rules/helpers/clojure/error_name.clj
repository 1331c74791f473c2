; The name of an exception's class as the source has it.
(defn error-name [e]
  (condp instance? e
    clojure.lang.ExceptionInfo (name (:type (ex-data e) :Exception))
    IndexOutOfBoundsException "IndexError"
    java.util.NoSuchElementException "KeyError"
    IllegalArgumentException "ValueError"
    ClassCastException "TypeError"
    NullPointerException "TypeError"
    UnsupportedOperationException "NotImplementedError"
    IllegalStateException "RuntimeError"
    java.io.EOFException "EOFError"
    StackOverflowError "RecursionError"
    AssertionError "AssertionError"
    ArithmeticException (if (by-zero? e) "ZeroDivisionError" "OverflowError")
    "Exception"))
