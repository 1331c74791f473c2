// A statistic of too little data.
struct StatisticsError : std::invalid_argument { using std::invalid_argument::invalid_argument; };
