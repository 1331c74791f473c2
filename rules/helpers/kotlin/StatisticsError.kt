// Numbers that say too little.
class StatisticsError(message: String = "") : IllegalArgumentException(message)
