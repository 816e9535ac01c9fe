"""Given names of the world and the gender they usually tell; a name that both bear tells none."""

_MALE = """
    Aaron Abe Abel Abraham Adam Adrian Al Alan Alastair Albert Alec Alejandro Alex Alexander Alexandre
    Alexis Alfonso Alfred Alistair Allan Allen Alvin Ambrose Amos Anders Andre André Andreas Andrew Andy
    Angus Anthony Antoine Anton Antonio Archie Armando Arnold Art Arthur Arturo Asa Augustus Austin Barack
    Barney Barry Bart Bartholomew Basil Ben Benedict Benito Benjamin Benny Bernard Bernie Bert Bertrand Bill
    Billy Bjorn Björn Blaine Blake Bob Bobby Boris Brad Bradley Brendan Brent Brett Brian Bruce Bruno Bryan
    Bryce Byron Calvin Carl Carlo Carlos Carson Carter Caspar Cecil Cedric Cesar César Chad Charles Charlie
    Chester Chip Chris Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Clay
    Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colin Conor Conrad Corey Cornelius Cory
    Craig Curt Curtis Cyril Cyrus Dale Damian Damien Dan Daniel Danny Darrell Darren Darryl Daryl Dave David
    Dean Declan Dennis Denis Denzel Derek Desmond Dexter Diego Dieter Dietrich Dirk Dmitri Dmitry Dominic
    Dominique Don Donald Donnie Doug Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Earl Ed
    Eddie Edgar Edmund Eduardo Edward Edwin Egon Eli Elias Elijah Elliot Elliott Ellis Elmer Elvis Emanuel
    Emil Emile Emilio Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Errol Ethan Eugene Evan
    Everett Ezekiel Ezra Fabian Felipe Felix Ferdinand Fernando Fidel Finn Floyd Francesco Francis Francisco
    Franco Francois François Frank Frankie Franklin Franz Fred Freddie Freddy Frederic Frederick Fredrik
    Friedrich Fritz Gabriel Gareth Garrett Garry Gary Gavin Gene Geoff Geoffrey George Georg Georges Gerald
    Gerard Gérald Gerhard Gerry Gianni Gideon Gil Gilbert Giles Giorgio Giovanni Giuseppe Glen Glenn Godfrey
    Gonzalo Gordon Graham Grant Greg Gregg Gregor Gregory Guido Guillermo Gunther Gus Gustav Gustavo Guy Hal
    Hank Hannes Hans Harold Harrison Harry Harvey Hector Héctor Heath Heinrich Heinz Helmut Henri Henrik
    Henry Herb Herbert Herman Hernan Hernán Horace Horacio Howard Hubert Hugh Hugo Humphrey Ian Ignacio Igor
    Ingmar Ira Irving Isaac Isaiah Ismael Ivan Iván Ivo Jack Jackson Jacob Jacques Jaime Jake James Jamie
    Jan Jared Jason Jasper Javier Jay Jean-Claude Jean-Marie Jean-Luc Jean-Pierre Jed Jeb Jeff Jefferson
    Jeffrey Jens Jeremiah Jeremy Jerome Jérôme Jerry Jesse Jesus Jesús Jim Jimmy Joachim Joaquin Joaquín Joe
    Joel Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordi Jorge Jorg Jörg José Jose Josef
    Joseph Josh Joshua Juan Judd Jude Jules Julian Julien Julio Julius Jurgen Jürgen Justin Karl Keith Ken
    Kendrick Kenneth Kenny Kent Kevin Kieran Kirk Klaus Knut Konstantin Kurt Kyle Lamar Lance Lars Laurence
    Laurent Lawrence Lee Leif Len Leo Leon Leonard Leonardo Leopold Leroy Leslie Lester Levi Lewis Liam
    Lincoln Lindsey Lionel Lloyd Lorenzo Lou Louie Louis Luc Luca Lucas Luciano Lucien Luigi Luis Luís Lukas
    Luke Luther Magnus Malcolm Manfred Manny Manuel Marc Marcel Marcello Marco Marcos Marcus Mario Marius
    Mark Markus Marshall Martin Marty Marvin Mason Massimo Mateo Mathias Mathieu Matt Matteo Matthew
    Matthias Maurice Mauricio Max Maxime Maximilian Maxwell Mel Melvin Merrick Michael Michel Michele Mick
    Mickey Miguel Mike Mikael Mikhail Miles Milo Milton Mitch Mitchell Mitt Mohandas Monty Morgan Morris
    Moses Murray Myron Nat Nathan Nathaniel Ned Neil Nelson Newt Nicholas Nick Nicolas Nicola Nicolás Niels
    Nigel Nikolai Nils Noah Noel Nolan Norman Octavio Olaf Oliver Olivier Omar Orlando Orrin Orville Oscar
    Óscar Oswald Otis Otto Owen Pablo Paddy Paolo Pascal Pat Patrice Patricio Patrick Paul Paulo Pavel Pedro
    Percy Pete Peter Phil Philip Philippe Phillip Pierre Piers Pietro Preston Quentin Quincy Rafael Ralph
    Ramon Ramón Ramiro Rand Randall Randolph Randy Raoul Raphael Raul Raúl Ray Raymond Reagan Reed Reggie
    Reginald Reince Reinhard Rémi Remy Rene René Rex Ricardo Riccardo Rich Richard Rick Ricky Rob Robbie
    Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Rodrigue Roger Rohan Roland Rolf Roman Romelu
    Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ryan Sam Sammy
    Samson Samuel Saul Scott Sean Seamus Sebastian Sébastien Sergio Seth Shane Shaun Shawn Sherman Sherrod
    Sidney Siegfried Sigmund Silvio Simon Sol Solomon Spencer Stan Stanley Stefan Stefano Stephan Stéphane
    Stephen Sterling Steve Steven Stewart Stuart Sven Sylvester Ted Teddy Terence Terrence Terry Thad
    Thaddeus Theo Theodore Thibaut Thierry Thomas Thorsten Tim Timothy Titus Tobias Toby Todd Tom Tomas
    Tomás Tommy Tony Trent Trevor Trey Tristan Troy Truman Tucker Ty Tyler Tyrone Ulrich Umberto Valentin
    Vance Vaughn Vern Vernon Vicente Victor Viktor Vince Vincent Vincenzo Virgil Vito Wallace Wally Walt
    Walter Warren Wayne Wendell Werner Wes Wesley Wilbur Wilfred Wilhelm Will Willard William Willie Willy
    Wilson Winston Wolf Wolfgang Woodrow Xavier Yannick Yves Zachary Zack Zac Zeke Zell Zoran Aleksandr
    Aleksander Alexei Alexey Anatoly Andrei Andrey Andrzej Arkady Artem Artur Bogdan Bohdan Boleslaw Branko
    Czeslaw Denys Dimitri Dimitris Dragan Evgeny Yevgeny Fyodor Gennady Georgi Georgy Giorgos Goran Grigory
    Grzegorz Ihor Ilham Ilya Jacek Jaroslav Jaroslaw Kirill Kostas Krzysztof Lech Leonid Lev Lukasz Maksim
    Maxim Marek Mateusz Mihai Mikheil Milan Milos Miloš Mircea Miroslav Nicolae Nikita Nikola Nikolay Nikos
    Oleg Oleh Oleksandr Oleksiy Panagiotis Petr Petro Piotr Radek Radoslaw Ramzan Roman Ruslan Sergei Sergey
    Serhiy Slobodan Stanislav Stavros Taras Tomasz Traian Vadim Valery Valeriy Vasily Vasyl Viatcheslav
    Vitali Vitaly Vladimir Vladislav Volodymyr Vyacheslav Wojciech Yanis Yegor Yiannis Yuri Yury Zbigniew
    Zdravko Alexis Antonis Christos Kyriakos Bashar Bassel Hafez Abbas Abd Abdallah Abdel Abdelaziz
    Abdelfattah Abdelkader Abdi Abdirahman Abdul Abdulaziz Abdulkadir Abdullah Abdullahi Abdulrahman Abu
    Adel Adil Adnan Ahmad Ahmed Ahmet Akbar Akram Ali Alireza Amin Amir Amjad Ammar Amr Anas Anwar Aref Arif
    Asad Ashraf Asif Atif Aymen Ayman Aziz Azmi Baker Bakr Barham Basim Basem Bilal Brahim Burhan Daoud
    Ehsan Ehud Emad Erdogan Essam Fadi Fahad Fahd Faisal Faiz Fakhri Farid Farouk Faruq Fathi Fawzi Fayez
    Fouad Fuad Ghassan Habib Hadi Hafiz Haider Haidar Hakan Hakim Hamad Hamdi Hamed Hamid Hamza Hani Haris
    Haroon Hasan Hashim Hassan Hassen Haytham Hazem Hesham Hicham Hisham Husain Hussain Hussein Hossein
    Ibrahim Idris Ihsan Ilyas Imad Imran Iqbal Ishaq Ismail Issa Iyad Izzat Jaafar Jafar Jalal Jamal Jameel
    Jamil Jassim Javad Jawad Kamal Kamel Kareem Karim Kemal Khaled Khalid Khalifa Khalil Khamis Khurram
    Latif Luay Mahdi Mahmood Mahmoud Majid Malik Mamoun Mansour Marwan Masoud Masrour Mazen Mehdi Mehmet
    Mohamad Mohamed Mohammad Mohammed Mohsen Moncef Moussa Mubarak Muhammad Muhammed Muhsin Mujahid Mukhtar
    Munir Muqtada Murad Murat Musa Musab Mustafa Mustapha Muzaffar Nabeel Nabil Nadeem Nader Nadir Naguib
    Najib Najm Nasir Nasser Nawaf Nawaz Nayef Nazir Nechirvan Nizar Nouri Numan Omer Osama Osman Othman Qais
    Qasem Qasim Qassem Rachid Rafik Rafiq Rahim Raed Rami Ramadan Ramzi Rashad Rashed Rashid Recep Reza Riad
    Riyad Rustam Saad Saadi Sabri Saddam Sadiq Sadeq Saeed Said Saif Sajid Salah Saleh Salem Salih Salim
    Salman Sami Samir Sayed Seif Selim Shadi Shafiq Shahid Shaker Sharif Shakir Sohail Suleiman Sulaiman
    Sultan Syed Taha Taher Tahir Talal Talib Tamer Tamim Tareq Tarek Tariq Tawfiq Tayyip Turki Ubaid Umar
    Usama Usman Waleed Walid Wael Waqar Wissam Yahya Yaser Yasser Yassin Yasin Younis Younes Yousef Youssef
    Yousuf Yusuf Zaid Zakaria Zaki Zayed Zeid Ziad Ziyad Zulfikar Avi Avigdor Benyamin Binyamin Ariel
    Yitzhak Yaakov Shimon Shlomo Moshe Menachem Uri Yair Yehuda Yoav Naftali Gadi Ehud Amos Gilad Benny
    Aditya Ajay Ajit Akhilesh Amar Amit Amitabh Anand Anil Anish Ankit Anupam Arjun Arun Arvind Ashish Ashok
    Atal Avinash Balaji Bharat Bhupinder Chandra Deepak Devendra Dev Dinesh Farooq Ganesh Gautam Girish
    Gopal Govind Harish Harsh Hemant Inder Jagdish Jairam Jawaharlal Jitendra Kailash Kapil Kiran Krishna
    Kumar Lalit Lalu Madhav Mahendra Mahesh Mahinda Manish Manmohan Manohar Mohan Mukesh Mulayam Nandan
    Narayan Narendra Naresh Naveen Navin Neeraj Nikhil Nilesh Nitin Nitish Pankaj Piyush Prabhat Pradeep
    Prakash Pramod Pranab Prashant Prasad Prem Rahul Raj Rajan Rajat Rajeev Rajesh Rajiv Rajnath Rakesh Ram
    Raman Ramesh Ravi Ravindra Rishi Ritesh Rohit Sachin Sandeep Sanjay Sanjeev Sathish Satish Satya Saurabh
    Shashi Shekhar Shiv Shivraj Siddharth Sonu Srinivas Subhash Subramanian Sudhir Sukhbir Sundar Sunil
    Suresh Sushil Tarun Uday Umesh Vijay Vikas Vikram Vinay Vinod Vineet Virat Vivek Yogi Yogendra Yogesh
    Ranil Gotabaya Maithripala Sirisena Pushpa Asghar Zulfiqar Pervez Parvez Bilawal Asim Raheel Rehman
    Hafeez Shehbaz Hiroshi Hiroyuki Haruki Kazuo Kenji Kenta Koichi Kiyoshi Makoto Masahiro Masato Mitsuo
    Naoto Naruhito Nobuo Osamu Ryo Satoshi Seiji Shigeru Shinji Shinzo Shinzō Shinichi Takashi Takeshi Taro
    Tetsuya Toshihiko Toshiro Yasuhiro Yasuo Yoichi Yoshihide Yoshihiko Yukio Yuki Yoshi Fumio Akira Akihito
    Daisuke Hideo Ichiro Jiro Jun Junichiro Katsuya Bao Bo Chen-ning Deng Guo Guang Hao Hong Jian Jianguo
    Jinping Jintao Keqiang Kai Lei Ming Peng Qiang Qishan Rui Sheng Tao Wei Weiwei Xiaobo Xiaoping Xiaoming
    Yang Yi Yong Zedong Zhijun Zhiyong Jae-in Jong-il Jong-un Il-sung Myung-bak Ki-moon Geun-hye Dae-jung
    Moo-hyun Suk-yeol Min-woo Sung-min Joon Hyun Seung Byung Chung Chulsoo Nguyen Phuc Phu Quang Trong Tuan
    Duc Dung Hung Minh Van Tran Thaksin Prayut Abhisit Prayuth Somchai Srettha Thanathorn Hun Sen Joko
    Susilo Prabowo Bambang Budi Suharto Sukarno Mahathir Anwar Rodrigo Benigno Ferdinand Ferdie Bongbong
    Abiy Abiodun Achille Adama Adebayo Ade Akinwumi Alassane Alpha Amadou Aminu Amadu Atiku Ayo Babatunde
    Bola Bosco Boubacar Boutros Bukola Chidi Chike Chinedu Chinua Cheikh Cyril Daniel Denis Desire Didier
    Dlamini Ebenezer Edem Emeka Emeke Emmerson Evariste Faure Faustin Fela Felicien Femi Festus Filipe
    Goodluck Guillaume Hage Hailemariam Haile Hassane Idriss Ikechukwu Isaias Jacob Jakaya Jomo Julius
    Kagame Kelechi Kenenisa Kofi Kwabena Kwame Kwasi Laurent Lansana Macky Mamadou Meles Mwai Mobutu Morgan
    Musalia Moussa Nana Nelson Nnamdi Nuhu Obinna Olusegun Omari Ousmane Patrice Raila Robert Roch Sadio
    Salva Samora Samuel Seretse Sani Sekou Seyni Sidiki Siyabonga Tedros Tendai Thabo Theophile Thulani
    Tijjani Tito Tunde Uche Uhuru Umaru William Wole Yakubu Yaw Yemi Yoweri Youssou Yahaya Zola Sipho Mandla
    Tidjane Blaise Evo Nicanor Rafael Rómulo Hugo Nestor Néstor Nicolás Nicolas Leopoldo Enrique Andrés
    Andres Vicente Felipe Ernesto Álvaro Alvaro Iván Ollanta Alan Pedro Martín Gustavo Jair Luiz Lula Michel
    Aécio Aecio Dilson Geraldo Eduardo Joaquim Joao João Thiago Tiago Neymar Ronaldo Ronaldinho Romario
    Vinicius Kaka Cristiano Nuno Rui Jorge Mariano Íñigo Santiago Benito Cuauhtémoc Cuauhtemoc Emiliano
    Porfirio Raymundo Rigoberto Rogelio Rolando Salvador Ulises Wilfredo Xavi Yago Íker Iker Gerard Carles
    Artur Oriol Quim
"""
_FEMALE = """
    Abigail Ada Adele Adriana Agatha Agnes Aimee Alana Alexandra Alexandria Alice Alicia Alina Alison
    Allison Alma Amanda Amber Amelia Amy Ana Anastasia Andrea Anaïs Angela Angelica Angelina Angie Anita Ann
    Anna Annabel Anne Annette Annie Annika Antonia April Ariana Arianna Arlene Ashley Astrid Athena Audrey
    Augusta Aurora Ava Barbara Beatrice Beatriz Becky Belinda Bernadette Bernice Beth Bethany Betsy Betty
    Beverly Bianca Birgit Blanca Bonnie Brandi Brenda Bridget Brigitte Britney Brittany Brooke Camila
    Camilla Camille Candace Candice Cara Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie
    Casey Cassandra Cassidy Catalina Cate Catherine Cathy Cecilia Cecile Celeste Celia Celine Chantal
    Charlene Charlotte Chelsea Cherie Cheryl Chiara Chloe Christa Christiane Christie Christina Christine
    Cindy Claire Clara Clarissa Claudia Clementine Colleen Connie Constance Consuelo Cora Coretta Corinne
    Courtney Cristina Crystal Cynthia Daisy Dana Daniela Danielle Daphne Darlene Dawn Deanna Debbie Debbie
    Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dianne Dina Dolores Dominika Donna Dora Doreen
    Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor Elena Eliana Elisa Elisabeth Elise Eliza
    Elizabeth Ella Ellen Elle Elsa Elsie Emily Emma Erica Erika Erin Esmeralda Estelle Esther Ethel Eugenia
    Eunice Eva Evangeline Eve Evelyn Faith Fatou Fay Faye Felicia Federica Fiona Flora Florence Frances
    Francesca Francine Francoise Françoise Freda Frieda Gabriela Gabriella Gabrielle Gail Gemma Genevieve
    Georgia Georgina Geraldine Gertrude Gigi Gillian Gina Ginger Giorgia Gisele Giulia Gladys Gloria Grace
    Greta Gretchen Gwen Gwendolyn Gwyneth Hannah Harriet Hazel Heather Hedwig Heidi Helen Helena Helene
    Helga Henrietta Hilary Hillary Hilda Holly Hope Huma Ida Ilana Ilse Imelda Inés Ines Inga Ingrid Irene
    Irina Iris Irma Isabel Isabella Isabelle Isobel Ivana Ivanka Ivy Jackie Jacqueline Jamila Jana Jane
    Janet Janice Janine Jasmine Jean Jeanette Jeanine Jeanne Jen Jenna Jennie Jennifer Jenny Jess Jessica
    Jessie Jill Jillian Joan Joann Joanna Joanne Jocelyn Jodi Jodie Johanna Josefina Josephine Joy Joyce
    Juanita Judi Judith Judy Julia Juliana Juliane Julianne Julie Juliet Juliette June Justine Kaitlyn Kara
    Karen Karin Karina Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katia Katie Katrina Katy Kay
    Kayla Kayleigh Keira Kellie Kellyanne Kelly Kendra Kerri Kerry Kim Kimberly Kirsten Kirstjen Kitty
    Krista Kristen Kristi Kristin Kristina Kyra Lana Lara Larissa Laura Laurel Lauren Laurie Lea Leah Leila
    Lena Leonie Leonora Leticia Letitia Lila Lillian Lilly Lily Linda Lindsay Lisa Lise Liz Liza Lois Lola
    Lora Loretta Lori Lorena Lorna Lorraine Louisa Louise Lourdes Lucia Lucía Lucille Lucinda Lucy Luisa Luz
    Lydia Lynda Lyn Lynn Lynne Mabel Mackenzie Madeleine Madeline Madison Maeve Maggie Malala Mandy Manuela
    Mara Marcella Marcia Margaret Margarita Margot Marguerite Maria María Mariah Mariana Marianne Marie
    Marietta Marilyn Marina Marine Marion Marisa Marisol Marissa Marit Marjorie Marla Marlene Marsha Marta
    Martha Martina Mary Maryam Maryanne Matilda Maude Maura Maureen Mavis Maxine May Megan Meghan Melania
    Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michaela Michele Michelle Mila Mildred Mimi Minnie
    Miranda Miriam Moira Molly Mona Monica Mónica Monika Muriel Myra Myrna Nadia Nadine Nancy Naomi Natalia
    Natalie Natasha Nell Nellie Nicola Nicole Nikki Nina Noelle Noemi Nora Norma Octavia Odette Olga Olive
    Olivia Olympia Ophelia Oprah Paige Paloma Pamela Pat Patrice Patricia Patsy Patti Patty Paula Paulette
    Paulina Pauline Pearl Peggy Penelope Penny Petra Phoebe Phyllis Pilar Pippa Polly Portia Priscilla Priti
    Prudence Rachael Rachel Ramona Raquel Rebecca Rebekah Regina Renata Renee Renée Rhoda Rhonda Rita
    Roberta Robyn Rochelle Rosa Rosalie Rosalind Rosalyn Rosanne Rose Roseanne Rosemary Rosie Roxanne Ruby
    Ruth Sabrina Sadie Sally Samantha Sandra Sandy Sara Sarah Sasha Savannah Scarlett Selena Selma Serena
    Shakira Shannon Sharon Sheila Shelby Shelley Shelly Sheryl Shirley Sigrid Silvia Simone Sinead Siobhan
    Sofia Sofía Sonia Sonja Sonya Sophia Sophie Soledad Stacey Stacy Stefania Stella Stephanie Stormy Sue
    Suella Susan Susana Susanna Susanne Susie Suzanne Suzy Svetlana Sybil Sylvia Sylvie Tabitha Tamara Tammy
    Tania Tanya Tara Tatiana Taylor Teresa Tess Tessa Thelma Theresa Thérèse Tiffany Tina Tracey Tracy
    Tricia Trina Trudy Ursula Valentina Valeria Valerie Vanessa Vera Verena Verónica Veronica Vicki Vickie
    Vicky Victoria Viola Violet Violeta Virginia Vivian Vivien Wanda Wendy Whitney Whoopi Wilma Winifred
    Winnie Winona Ximena Xiomara Yasmin Yasmine Yolanda Yvette Yvonne Zelda Zephyr Zoe Zoë Zoey Condoleezza
    Sonia Elena Kamala Ilhan Rashida Tulsi Alena Alla Anzhela Dariya Daria Ekaterina Yekaterina Galina
    Katarzyna Kateryna Kinga Kolinda Larysa Lesya Ludmila Lyudmila Magdalena Maia Malgorzata Marija Marta
    Milica Nadezhda Nadiya Natalya Oksana Oleksandra Olena Polina Raisa Ruslana Snezana Tatyana Valentyna
    Vesna Viktoria Yelena Yulia Yuliya Zhanna Zuzana Zinaida Ioanna Eleni Dalia Beata Agnieszka Ewa Dorota
    Aisha Aïcha Alaa Amal Amina Asma Asmaa Aya Ayesha Ayaan Aziza Basma Benazir Bushra Buthaina Dalal Dina
    Dunya Fadwa Faiza Farah Farida Fariha Farzana Fatema Fatima Fatma Fawzia Ghada Habiba Hafsa Hala Halima
    Hamida Hana Hanan Hasina Haifa Heba Hind Huda Iman Inas Jamilah Khadija Khalida Laila Lama Latifa Layla
    Lina Loubna Lubna Lujain Maha Mahnaz Maisa Manal Mariam Marwa May Maysoon Meryem Mouna Nabila Nada Nadia
    Nahid Naima Najat Najla Nasreen Nasrin Nawal Nayla Neda Nesrine Noor Noura Nour Parisa Parveen Rabia
    Raghad Rahima Rana Rania Rasha Razan Reem Rima Roya Ruqaya Saba Sabah Safiya Sahar Saida Sajida Sakina
    Salma Salwa Samar Samira Sana Sawsan Shabnam Shadia Shaima Shirin Siham Sumaya Suha Suhair Suzan Tahira
    Tahmina Wafa Widad Yousra Zahra Zainab Zeinab Zaynab Zeina Zubaida Golda Tzipi Ayelet Shira Yael Orly
    Noa Merav Tansu Emine Meral Ayse Elif Selin Zeynep Güler Aishwarya Amrita Anjali Ananya Anushka Aparna
    Aruna Arundhati Asha Deepa Deepika Devika Divya Gauri Geeta Gita Indira Indra Jaya Jayalalithaa Jyoti
    Kajal Kalpana Kareena Katrina Kavita Lakshmi Lata Leena Madhuri Mala Mamata Manisha Maya Mayawati Meena
    Meenakshi Meera Mira Mukta Nalini Nandini Neeta Neha Neelam Nirmala Nirupama Nisha Padma Parvati Pooja
    Pratibha Preeti Priya Priyanka Radha Rajni Rani Rashmi Rekha Renu Ritu Sakshi Sangeeta Sarita Sarojini
    Savita Seema Shabana Shalini Sharmila Shashikala Sheikha Shilpa Shobha Shreya Smriti Sneha Sucheta
    Sujata Sumitra Sunita Supriya Sushma Swati Uma Usha Vandana Vasundhara Veena Vidya Vijaya Vimala
    Chandrika Sirimavo Khaleda Taslima Akiko Aiko Asako Ayumi Emiko Etsuko Eriko Fumiko Hanako Haruko Hiroko
    Junko Kaori Kazuko Keiko Kumiko Kyoko Mai Makiko Mariko Masako Mayumi Megumi Michiko Miho Mika Miyuki
    Naoko Naomi Noriko Reiko Sachiko Sakura Sanae Seiko Setsuko Tomoko Tomomi Yoko Yōko Yoshiko Yuka Yukiko
    Yumi Yumiko Yuriko Yuko Hyun-jung Kyung-wha Ling Li-ling Mei Meiling Xiaolin Xiu Yan Yue Yun Ying
    Jing-wen Ing-wen Qian Wen-ying Suu Aung-San Yingluck Thida Thuy Linh Huong Lan Phuong Mai Gloria Corazon
    Cory Leni Imee Megawati Puan Retno Siti Sri Nurul Wan-Azizah Regine Tri Adaeze Ama Amara Abena Ayo-Bisi
    Adwoa Akosua Aminata Atifete Awa Bineta Chiamaka Chimamanda Chioma Diezani Ellen Ebele Efua Esi Fanta
    Folasade Funke Graça Graca Hadiza Ifeoma Joyce Kadiatou Lindiwe Lupita Makeda Mamphela Mariama Nana
    Ngozi Nkosazana Nomvula Oby Obiageli Phumzile Rokia Sahle-Work Samia Sirleaf Thandi Thandiwe Thuli
    Tsitsi Wangari Winnie Yaa Zanele Zuhura Zodwa Alejandra Amparo Araceli Blanca Carmela Cristina Dilma
    Dulce Elba Esperanza Estela Fernanda Flor Graciela Guadalupe Iara Ingrid Jimena Juana Keiko Laura Ligia
    Lilian Lupe Manuela Margarida Maribel Marielle Marta Mercedes Michelle Milagros Nayib-Ana Paola Patrícia
    Pía Pia Rigoberta Rocio Rocío Rosario Rosalía Soraya Susana Verónica Violeta Xiomara Yoani Zulema Delcy
    Lilian Evita Isabel Inmaculada Irati Begoña Ainhoa Nuria Núria Montserrat Mireia Ada Inés Elke Gesine
    Annegret Annalena Ursula Sahra Katja Katrin Kirsten Anke Silke Sabine Renate Heike Ingeborg Liv Mette
    Helle Erna Jóhanna Katrín Sanna Margrethe Birgitta Ségolène Segolene Marine Anne-Marie Cécile Najat
    Rachida Valérie Valerie Amélie Aurélie Élisabeth Élise Hélène Maud Agnès Nathalie Sandrine Virginie
    Clémentine Giorgia Laura Emma Matilde Alessandra Chiara Paola Mara Daniela Raffaella Elly Marta Valeska
    Carly Megyn Gretchen Lorella Hope Sarah Nikki Kayleigh Stormy Omarosa Reince-Ann Tawakkol
"""
_BOTH = """
    Alex Alexis Andrea Ashley Avery Cameron Casey Chris Dana Dominique Drew Gene Jackie Jamie Jan Jean Jesse
    Jessie Jody Jordan Kelly Kim Kerry Lee Leslie Lindsay Lindsey Lynn Marion Michele Morgan Nicola Noor Pat
    Patrice Quinn Reese Riley Robin Sam Sandy Sasha Shannon Shawn Simone Stacy Taylor Terry Tracy Val Yuki
    Nana Ayo Kiran Jaya Yan Ming Hong Wei Jun Mai Van Skyler Sydney Whitney Carson Ariel May Huma Alaa Nour
    Sabah Salam Ehsan Sandeep Claude Camille Dale Sen Li Min Jing Xin Yu Ning Ping Rowan Parker Peyton
    Harper Emerson Finley Hayden Jaden Kendall Logan Mackenzie Blair Bailey Charlie Frankie Bobbie Billie Jo
    Nat Ali Amal Ellis
"""

BOTH = frozenset(_BOTH.split())
MALE = frozenset(_MALE.split()) - BOTH
FEMALE = frozenset(_FEMALE.split()) - MALE - BOTH
GIVEN_NAMES = BOTH | MALE | FEMALE
# Short forms that stand for the full one.
NICKNAMES = {
    short: full
    for full, shorts in {
        "william": "bill will billy willie", "michael": "mike mick mickey", "robert": "bob rob bobby robbie",
        "richard": "rick dick rich ricky", "james": "jim jimmy jamie", "thomas": "tom tommy",
        "joseph": "joe joey",
        "john": "jack johnny", "charles": "charlie chuck", "edward": "ed eddie ted ned teddy",
        "david": "dave", "daniel": "dan danny",
        "donald": "don donnie", "stephen": "steve", "steven": "steve", "timothy": "tim", "matthew": "matt",
        "anthony": "tony",
        "andrew": "andy drew", "benjamin": "ben benny", "samuel": "sam sammy", "nicholas": "nick",
        "christopher": "chris",
        "gregory": "greg", "jeffrey": "jeff", "geoffrey": "geoff", "kenneth": "ken kenny",
        "lawrence": "larry", "patrick": "pat paddy",
        "peter": "pete", "philip": "phil", "raymond": "ray", "ronald": "ron ronnie", "theodore": "theo",
        "walter": "walt",
        "albert": "al bert", "alexander": "alex", "bernard": "bernie", "douglas": "doug",
        "frederick": "fred freddie",
        "gerald": "gerry jerry", "harold": "hal", "henry": "hank harry", "joshua": "josh", "leonard": "len",
        "mitchell": "mitch",
        "nathaniel": "nate", "randall": "randy", "elizabeth": "liz beth betsy betty",
        "katherine": "kate katie kathy",
        "catherine": "cathy", "margaret": "maggie meg peggy", "jennifer": "jen jenny",
        "deborah": "debbie deb", "susan": "sue susie",
        "patricia": "patty trish", "barbara": "barb", "jacqueline": "jackie", "rebecca": "becky",
        "samantha": "sam",
        "victoria": "vicky", "antony": "tony", "abraham": "abe", "zachary": "zach zack",
    }.items()
    for short in shorts.split()
}  # fmt: skip
