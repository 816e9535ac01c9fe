"""Common family names of the world: a pair that ends in one is probably a person."""

from seeds.extraction.vocabulary.words import words

SURNAMES = words("""
    Black Case Day Deal Field Fields Forest Gold Hand Head Lake Law Love Moon Pack Peace Power Pride Pound
    Rock Rush Sparks Speed Spring Storm Street Temple Town Tower Wall Winter Wise Worth Rivers Bridges
    Noble Singer Cash Chase Hood Hope Frost Snow Rice Rose Bird Crow Swan Drake Finch Hawk Lamb Bull
    Savage Strange Bright Short Small Little Hazard Blunt Best Carson Haas Warner Heller Portman Burr
    Ernst Abbott Abbas Abbasi Abdullah Abe Abrams Adams Adkins Aguilar Ahmad Ahmadi Ahmed Akhtar Akinola
    Akhmetov Alavi Albright Alexander Alexandrov Ali Allen Almeida Alonso Alvarez Amin Anderson Andersen
    Andersson Andrade Andrews Antonov Araujo Araújo Armstrong Arnold Arroyo Asante Atkins Atkinson Austin
    Ávila Aziz Bailey Baker Baldwin Ball Banerjee Banks Barber Barbosa Barker Barnes Barnett Barr Barrett
    Barry Bartlett Barton Bates Bauer Baxter Beck Becker Bell Bennett Benson Berger Bergman Bernard
    Bernstein Berry Bhatt Biden Bishop Blackburn Blair Blake Blanc Bloom Bloomberg Blumenthal Bolton Bond
    Booker Boone Booth Bose Bowen Bowman Boyd Boyle Bradley Brady Braun Brennan Brewer Briggs Brooks Brown
    Browne Bruce Bryant Buchanan Buckley Burgess Burke Burns Burton Bush Butler Byrd Byrne Caldwell
    Calderón Cameron Campbell Campos Cannon Cantor Cardenas Cárdenas Cardoso Carlson Carney Carpenter Carr
    Carrillo Carroll Carter Cartwright Carvalho Casey Castillo Castro Chan Chandler Chang Chapman Charles
    Chatterjee Chaudhry Chaudhary Chavez Chávez Chen Cheney Cheng Cheung Chopra Choi Chow Christensen
    Christie Chu Chung Chukwu Church Clark Clarke Clayton Clegg Clinton Coats Cohen Cole Coleman Collins
    Colombo Conley Connolly Conway Cook Cooke Cooper Cortez Cortés Costa Cotton Cox Craig Crawford Cross
    Cruz Cummings Cunningham Curry Curtis Daley Dalton Daniels Das Davidson Davies Davis Dawson Dean
    Delgado Desai Deng Diallo Diaz Díaz Dickson Diaz-Canel Dixon Dlamini Dodd Dole Domínguez Donovan Doyle
    Dubois Dudley Duffy Duncan Dunn Durand Dupont Durbin Duterte Edwards Eisenhower Ellis Elliott Emanuel
    Engel Erdogan Erdoğan Eriksson Escobar Espinoza Estrada Evans Everett Farage Farah Farouk Farrell
    Faulkner Feinstein Feldman Ferguson Fernandes Fernandez Fernández Ferrari Ferreira Fischer Fisher
    Fitzgerald Fitzpatrick Fleming Fletcher Flores Flynn Fofana Ford Foster Fournier Fowler Fox Franco
    Franken Franklin Fraser Freeman French Friedman Fuentes Fuller Gallagher Gandhi Garcia García Gardner
    Garland Garner Garrett Garza Gates George Ghani Ghosh Gibbs Gibson Gilbert Gill Giordano Goldberg
    Goldman Goldstein Gomes Gomez Gómez Gonzales Gonzalez González Goodman Goodwin Gordon Gore Gore-Booth
    Gould Graham Grant Graves Gray Green Greenberg Greene Gregory Greenspan Grey Griffin Griffith Gross
    Gruber Guerrero Gupta Gutierrez Gutiérrez Guzman Guzmán Haddad Haider Hale Haley Hall Halliday
    Hamilton Hammond Hansen Hanson Hansson Haq Harding Hardy Harper Harrington Harris Harrison Hart Harvey
    Hasan Hashimoto Hassan Hastings Hatch Hawkins Hayes Haynes Healey Heath Henderson Henry Hernandez
    Hernández Herrera Hicks Higgins Hill Hinckley Ho Hodge Hoffman Hoffmann Hogan Holder Hollande Holland
    Holmes Holt Hong Hoover Hopkins Horn Horowitz Horton Houston Howard Howe Howell Hu Huang Huber Hubbard
    Hudson Hughes Hunt Hunter Hussain Hussein Hutchinson Ibrahim Ichikawa Iqbal Ivanov Ivanova Iyer
    Jackson Jacobs Jacobson James Jansen Janssen Jefferson Jenkins Jennings Jensen Jimenez Jiménez
    Johansson Johnson Johnston Jones Jordan Joseph Joshi Joyce Juarez Juárez Jung Kabila Kamara Kang
    Kapoor Kaplan Karimi Karlsson Kato Katz Kaufman Kaur Kelly Keller Kellerman Kellogg Kemp Kennedy
    Kenyatta Kerr Kerry Khalil Khan Khatami Kim King Kirk Kissinger Klein Knight Koh Kovalenko Kovács
    Kowalski Kozlov Krause Krueger Kruger Kumar Kuznetsov Lam Lambert Lane Lang Lange Larsen Larson
    Laurent Lavrov Lawrence Lawson Le Leahy Lee Lefebvre Leon León Leroy Levin Levine Levy Lewis Li Liang
    Lieberman Lim Lima Lin Lincoln Lindberg Lindsay Liu Livingston Lloyd Lloyd-George Logan Long Lopes
    Lopez López Lowe Lu Lucas Luna Lynch Lyons Ma Macdonald MacDonald Macfarlane Mackay Macron Maduro
    Mahmood Mahmoud Maliki Malik Malone Mandela Mann Manning Mansour Marino Mariani Marsh Marshall Martin
    Martinez Martínez Martins Mason Matthews Mattis Maxwell May Mbeki McCabe McCain McCarthy McCartney
    McConnell McCormick McCoy McDaniel McDonald McGrath McGregor McIntyre McKay McKenzie McKinney
    McLaughlin McLean McMahon McMillan McNamara Medina Medvedev Mehta Mejia Melnyk Menendez Mendez Méndez
    Mendoza Menon Merkel Meyer Meyers Michel Miller Mills Mishra Mitchell Modi Mohammed Mohammadi Molina
    Monroe Montgomery Moore Mora Morales Moran Moreau Moreira Moreno Morgan Morozov Morris Morrison Morsi
    Morton Moses Mubarak Mueller Mugabe Mukherjee Müller Muñoz Munoz Murdoch Murphy Murray Musk Mwangi
    Myers Nadler Nakamura Narayan Nascimento Nasser Navarro Nehru Nel Nelson Netanyahu Neumann Newman
    Newton Ng Nguyen Nichols Nicholson Nielsen Nielson Nixon Nkosi Nkrumah Nolan Norris Norton Novak
    Novikov Núñez Nunez Nyerere Obama Obasanjo OBrien O'Brien O’Brien O'Connell O'Connor O’Connor
    O'Donnell O’Donnell O'Keefe O’Keefe O'Malley O’Malley O'Neill O’Neill O'Reilly O’Reilly O'Rourke
    O’Rourke Odinga Ogunleye Okafor Okeke Okonkwo Oliveira Oliver Olsen Olsson Omar Ortega Ortiz Osborne
    Osman Ouattara Owen Owens Owusu Öztürk Pacheco Padilla Page Palin Palmer Papadopoulos Paredes Park
    Parker Parks Parsons Patel Paterson Patil Patterson Paul Pavlov Payne Pearce Pearson Peña Pena Pelosi
    Pence Pereira Perez Pérez Perkins Perot Perry Persson Petersen Peterson Petraeus Petrov Petrova
    Pfeiffer Pham Phillips Phelps Pierce Pinto Podesta Pollard Pompeo Ponce Pope Popescu Popov Popović
    Porter Powell Powers Prasad Pratt Price Priebus Prieto Putin Qureshi Quinn Rahman Rajoy Ramos Ramirez
    Ramírez Ramsey Rana Rangel Rao Rashid Rasmussen Rato Raymond Reagan Reddy Reed Reese Reeves Rehman
    Reid Renzi Reyes Reynolds Rhodes Rhee Richard Richards Richardson Richter Riley Rios Ríos Rivera
    Roberts Robertson Robinson Rocha Rodgers Rodman Rodrigues Rodriguez Rodríguez Rogers Rojas Romano
    Romero Romney Roosevelt Rosenberg Rosenthal Ross Rossi Rousseff Rouhani Rove Rowe Roy Rubin Rubio Ruiz
    Rumsfeld Russell Russo Rutte Ryan Sachs Saeed Said Saleh Salas Salazar Salinas Salmon Salmond Sanchez
    Sánchez Sanders Sandoval Sanford Santana Santiago Santorum Santos Sarkozy Sato Saunders Scaramucci
    Scarborough Schmidt Schneider Scholz Schröder Schroeder Schultz Schulz Schumer Schumacher Schwartz
    Schwarz Schwarzenegger Scott Sen Sessions Serrano Seymour Shah Shapiro Sharif Sharma Sharon Sharp
    Sharpton Shaw Shea Shelton Sheikh Shepherd Sherman Shevchenko Shields Shin Silva Silver Simmons Simon
    Simpson Sims Sinclair Singh Sinha Sisi Skinner Smirnov Smith Snowden Snyder Sokolov Solomon Song Soros
    Soto Souza Sousa Spencer Spicer Stein Steele Steinberg Stephens Stephanopoulos Stevens Stevenson
    Stewart Stoltenberg Stone Strauss Strong Stuart Sturgeon Suarez Suárez Suleiman Sullivan Summers Sun
    Sunak Sutton Suzuki Svensson Swanson Sweeney Takahashi Tanaka Tang Tapper Taylor Terry Thatcher Thomas
    Thompson Thomson Thornton Thorpe Thurmond Tillerson Tkachenko Torres Tran Trudeau Truman Truss Trump
    Tsai Tshabalala Tsipras Tsvangirai Tucker Turnbull Turner Tyler Underwood Usmani Valdez Valencia Valls
    Vance Vargas Vasquez Vásquez Vaughn Vazquez Vázquez Vega Velasquez Velázquez Vidal Villa Vogel Volkov
    Votel Wade Wagner Walker Wallace Walsh Walters Walton Wang Ward Warren Washington Wasserman Watanabe
    Waters Watkins Watson Watts Weaver Webb Weber Webster Weiner Weinstein Weiss Welch Wells Werner West
    Wheeler White Whitehead Whitman Whitaker Widodo Wilcox Wilkins Wilkinson Williams Williamson Willis
    Wilson Winters Wolf Wolfe Wong Wood Woods Woodward Wright Wu Xi Xie Xu Yamada Yamamoto Yang Yates
    Yeltsin Yeung Yilmaz Yılmaz Yoon York Young Yousafzai Yusuf Zapatero Zarif Zelensky Zelenskyy Zelaya
    Zhang Zhao Zheng Zhou Zhu Zimmerman Zuckerberg Zulu Zuma Abadi al-Abadi Assad Asad al-Assad Gaddafi
    Gadhafi Qaddafi Sistani Khamenei Khomeini Barzani Talabani Allawi Jaafari Kadhimi Sudani Sadr
    Nasrallah Hariri Aoun Arafat Haniyeh Sharaa Erekat
""")
# Family names that stand first in Chinese, Korean and Vietnamese names and are then used alone.
LEADING_SURNAMES = words("""
    Bai Ban Cai Cao Chan Chang Chen Cheng Cheung Chiang Chin Cho Choe Choi Chong Chow Chu Chun Chung Deng
    Ding Dong Duan Fan Fang Feng Fu Gao Ge Gong Gu Guan Guo Ha Han He Ho Hong Hou Hu Hua Huang Hui Hwang
    Jang Jeon Jeong Ji Jia Jiang Jin Jung Kam Kang Kim Ko Kong Koo Kwan Kwok Kwon Kwong Lai Lam Lau Law Lee
    Lei Leung Li Liang Liao Lim Lin Liu Lo Lu Lui Luo Ma Mak Mao Mei Meng Mo Mok Moon Nam Ng Nguyen Ni Noh
    Oh Ou Pan Park Peng Poon Pyo Qian Qin Qiu Ren Rhee Roh Ryu Seo Shao Shen Sheng Shi Shin Shiu Sima Sin
    Siu Soh Son Song Su Suh Sun Sung Tam Tan Tang Tao Teng Tian Tien To Tong Tran Tsai Tsang Tse Tsui Wan
    Wang Wei Wen Wong Woo Wu Xi Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Yau Ye Yeo Yeung Yi Yim
    Yin Yip Yiu Yoo Yoon Yu Yuan Yue Yun Zeng Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zou
""")
